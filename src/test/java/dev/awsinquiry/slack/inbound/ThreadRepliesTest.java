package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.desk.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every kind of message event, in the shapes in which Slack sends them, up to what the desk hears. */
class ThreadRepliesTest {

    private static final String THREAD = "1776239400.000100";
    private static final String TS = "1776239500.000200";
    private static final String SATO = "U0SATO00001";
    private static final Reply REPLY =
            new Reply(InboundRig.TEAM, Payloads.CHANNEL, THREAD, TS, SATO, "16:40 JST から <502> です", Optional.empty());

    /** The moment is the event's, which is finer than the edit's own. */
    private static final Reply EDITED = new Reply(
            REPLY.team(),
            REPLY.channel(),
            THREAD,
            TS,
            SATO,
            REPLY.text(),
            Optional.of(Instant.ofEpochSecond(1776239600, 300_000)));

    private static final String KNOWN = "1776239555.000200";

    private final List<Object> heard = new ArrayList<>();
    private final InboundRig rig = new InboundRig(new Ear(heard));

    /** Writes down what it hears. */
    private record Ear(List<Object> heard) implements DeskPorts.Hears {

        @Override
        public void heard(Reply reply) {
            heard.add(reply);
        }

        @Override
        public void edited(Reply reply) {
            heard.add(List.of("edited", reply));
        }

        @Override
        public void deleted(String team, String channel, String threadTs, String ts) {
            heard.add(List.of("deleted", team, channel, threadTs, ts));
        }

        @Override
        public Optional<String> threadOf(String team, String channel, String ts) {
            return ts.equals(KNOWN) ? Optional.of(THREAD) : Optional.empty();
        }
    }

    @AfterEach
    void close() {
        rig.close();
    }

    /** A message event; quotes are written as apostrophes. */
    private void send(String more) {
        String event = "{'type':'message','channel':'C0INCIDENT1','channel_type':'channel','event_ts':'" + TS + "',"
                + more + "}";
        assertThat(rig.event(Payloads.event(event.replace('\'', '"'))).status()).isEqualTo(200);
        assertThat(rig.slack.calls().list()).isEmpty();
    }

    private static String said(String more) {
        return "'user':'" + SATO + "','team':'T0SANDBOX01','text':'16:40 JST から &lt;502&gt; です','ts':'" + TS
                + "','thread_ts':'" + THREAD + "','parent_user_id':'U0AWSINQRY1'" + more;
    }

    @Test
    void hearsAReply() {
        send(said(
                ",'client_msg_id':'x','blocks':[{'type':'rich_text','block_id':'b','elements':[{'type':'rich_text_section',"
                        + "'elements':[{'type':'text','text':'x'},{'type':'not_known_yet'}]}]}]"));
        assertThat(heard).containsExactly(REPLY);
    }

    @Test
    void hearsAReplyWithAFile() {
        send(said(",'subtype':'file_share','files':[{'id':'F1','name':'a.png','mode':'hosted'}],'upload':false"));
        assertThat(heard).containsExactly(REPLY.with(1));
    }

    @Test
    void hearsAReplyThatIsShownInTheChannelToo() {
        send(said(",'subtype':'thread_broadcast','root':{'type':'message','user':'U0AWSINQRY1','bot_id':'B0AWSINQRY1',"
                + "'ts':'" + THREAD + "','thread_ts':'" + THREAD + "','text':'card'}"));
        assertThat(heard).containsExactly(REPLY);
    }

    @Test
    void hearsAnEditAndATakingBack() {
        String now = "{'type':'message'," + said(",'edited':{'user':'" + SATO + "','ts':'1776239600.0'}") + "}";
        send("'subtype':'message_changed','hidden':true,'ts':'1776239600.000300','message':" + now
                + ",'previous_message':{'type':'message','user':'" + SATO + "','text':'x','ts':'" + TS
                + "','thread_ts':'"
                + THREAD + "'}");
        send("'subtype':'message_deleted','hidden':true,'ts':'1776239700.000300','deleted_ts':'" + TS
                + "','previous_message':{'type':'message'," + said("") + "}");
        assertThat(heard)
                .containsExactly(
                        List.of("edited", EDITED), List.of("deleted", InboundRig.TEAM, Payloads.CHANNEL, THREAD, TS));
    }

    /** The examples in Slack's documentation name no thread. */
    @Test
    void looksForTheThreadOfAChangeThatNamesNone() {
        String now = "{'type':'message','user':'" + SATO + "','text':'17:00 JST','ts':'" + KNOWN
                + "','edited':{'user':'" + SATO + "','ts':'1776239600.0'}}";
        send("'subtype':'message_changed','hidden':true,'ts':'1776239600.000300','message':" + now);
        send("'subtype':'message_deleted','hidden':true,'ts':'1776239700.000300','deleted_ts':'" + KNOWN + "'");
        send("'subtype':'message_deleted','hidden':true,'ts':'1776239800.000300','deleted_ts':'" + KNOWN
                + "','previous_message':{'type':'message','user':'" + SATO + "','text':'x','ts':'" + KNOWN + "'}");
        List<Object> gone = List.of("deleted", InboundRig.TEAM, Payloads.CHANNEL, THREAD, KNOWN);
        assertThat(heard)
                .containsExactly(
                        List.of(
                                "edited",
                                new Reply(
                                        InboundRig.TEAM,
                                        Payloads.CHANNEL,
                                        THREAD,
                                        KNOWN,
                                        SATO,
                                        "17:00 JST",
                                        Optional.of(Instant.ofEpochSecond(1776239600, 300_000)))),
                        gone,
                        gone);
    }

    @Test
    void hearsNoChangeOfWhatNobodyTyped() {
        for (String subtype : List.of("me_message", "channel_topic", "bot_message", "reminder_add")) {
            send("'subtype':'message_changed','hidden':true,'ts':'1776239600.000300','message':{'type':'message',"
                    + said(",'subtype':'" + subtype + "','edited':{'user':'" + SATO + "','ts':'1776239600.0'}") + "}");
        }
        assertThat(heard).isEmpty();
    }

    @Test
    void hearsNobodyOutsideOfThreads() {
        send("'user':'" + SATO + "','text':'x','ts':'" + TS + "'");
        send("'user':'" + SATO + "','text':'x','ts':'" + TS + "','thread_ts':'" + TS + "'");
        send("'subtype':'file_share','user':'" + SATO + "','text':'x','ts':'" + TS + "'");
        send("'subtype':'message_changed','ts':'1.2','message':{'type':'message','user':'" + SATO
                + "','text':'x','ts':'" + TS + "','thread_ts':'" + TS + "'}");
        send("'subtype':'message_deleted','ts':'1.2','deleted_ts':'" + TS
                + "','previous_message':{'type':'message','user':'" + SATO + "','text':'x','ts':'" + TS + "'}");
        assertThat(heard).isEmpty();
    }

    @Test
    void hearsNoBotAndNotItself() {
        send(said(",'bot_id':'B0AWSINQRY1','app_id':'A0AWSINQRY1'"));
        send(said(",'bot_id':'B0OTHER','bot_profile':{'id':'B0OTHER','app_id':'A0OTHER'}"));
        send(said(",'subtype':'bot_message','bot_id':'B0OTHER','username':'alarm'"));
        send(said(",'subtype':'file_share','bot_id':'B0OTHER'"));
        send(said(",'subtype':'file_share'").replace(SATO, "U0AWSINQRY1"));
        send("'subtype':'message_changed','ts':'1.2','message':{'type':'message'," + said(",'bot_id':'B0AWSINQRY1'")
                + "}");
        send("'subtype':'message_deleted','ts':'1.2','deleted_ts':'" + TS + "','previous_message':{'type':'message',"
                + said(",'bot_id':'B0AWSINQRY1'") + "}");
        assertThat(heard).isEmpty();
    }

    @Test
    void takesNullForNobody() {
        send(said(",'bot_id':null,'bot_profile':null,'subtype':null"));
        assertThat(heard).containsExactly(REPLY);
    }

    @Test
    void takesNoRemainsForAnEdit() {
        send(
                "'subtype':'message_changed','ts':'1.2','message':{'type':'message','subtype':'tombstone','user':'USLACKBOT',"
                        + "'text':'This message was deleted.','ts':'" + TS + "','thread_ts':'" + THREAD + "'}");
        assertThat(heard).isEmpty();
    }

    @Test
    void hearsNothingWhereWordsOrPersonAreMissing() {
        send("'ts':'" + TS + "','thread_ts':'" + THREAD + "','text':'x'");
        send("'ts':'" + TS + "','thread_ts':'" + THREAD + "','user':'" + SATO + "'");
        send("'subtype':'message_changed','ts':'1.2'");
        send("'subtype':'message_deleted','ts':'1.2'");
        assertThat(heard).isEmpty();
    }
}
