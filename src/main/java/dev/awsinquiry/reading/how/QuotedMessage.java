package dev.awsinquiry.reading.how;

import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Quotes;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A message in quotation marks, beside the word for a message or reading like one. */
final class QuotedMessage {

    /** Chars between the word for a document and what is quoted from it. */
    private static final int CLOSE = 10;

    /** Chars between whoever speaks and the words. */
    private static final int SAID = 4;

    /** What a command begins with: {@code aws s3 sync} in quotation marks is what was run. */
    private static final Set<String> COMMANDS = Set.of(
            "aws",
            "kubectl",
            "docker",
            "curl",
            "wget",
            "mount",
            "terraform",
            "npm",
            "pip",
            "git",
            "ssh",
            "scp",
            "sudo",
            "psql",
            "mysql",
            "dig",
            "nslookup",
            "ping",
            "telnet",
            "nc",
            "cdk",
            "sam",
            "eksctl",
            "helm",
            "python",
            "node",
            "eb",
            "traceroute",
            "openssl",
            "nmap",
            "systemctl",
            "redis-cli",
            "make",
            "mvn",
            "gradle",
            "yarn",
            "cat",
            "df");

    /** How a program speaks in Japanese: politely, or of an error. */
    private static final List<String> POLITE = List.of("ません", "ました", "ください", "です", "エラー");

    /** Words that name an error or a state without saying which. */
    private static final Set<String> BARE = Set.of(
            "error",
            "エラー",
            "an error",
            "failed",
            "failure",
            "aborted",
            "down",
            "timed_out",
            "timed out",
            "timeout",
            "stopped",
            "impaired",
            "unhealthy",
            "terminated",
            "unavailable",
            "disconnected",
            "closed",
            "rejected",
            "expired",
            "locked",
            "blocked",
            "full",
            "spam",
            "stale",
            "lost",
            "dead",
            "broken",
            "missing",
            "corrupted",
            "unreachable",
            "degraded",
            "invalid",
            "失敗",
            "異常",
            "停止",
            "切断",
            "中断",
            "タイムアウト",
            "警告",
            "障害",
            "不明");

    /** What was typed rather than shown: "aws ec2 describe-instances", "mount -t efs". */
    private static final Pattern COMMAND = Pattern.compile(
            "^(?:\\$ |sudo )?(?:aws|kubectl|eksctl|helm|terraform|cdk|sam|sls|docker|curl"
                    + "|wget|ssh|scp|mount|umount|dig|nslookup|nc|ping|traceroute|telnet|npm|pip|git|psql|mysql|systemctl|df|ls|cat"
                    + "|top|tail|grep) (?:-{1,2}[a-z]|[a-z0-9_./-]+(?: |$))(?!.*(?:error|failed|denied|cannot|unable|not found))");

    /** Before what somebody ran rather than what came of it: "I ran `copilot pipeline init`". */
    private static final Pattern RUN =
            Pattern.compile("\\b(?:ran|run|running|execute[ds]?|executing|typed|command) [\"`']$");

    /** Behind the name of something that one opens or clicks: 'the "launch failed" tab'. */
    private static final Pattern NAMED = Pattern.compile("^[\"'`] (?:link|page|button|tab|guide|article|docs?|document"
            + "|section|chapter|menu|checkbox|option|setting|field|column|panel|video|tutorial|blog|whitepaper)s?\\b");

    private QuotedMessage() {}

    static void read(Page page, Notes notes, int s) {
        Sentence sentence = page.sentences().get(s);
        Quotes.each(page.folded().text, sentence.start(), sentence.end(), (start, end) -> {
            if (end - start > MessageSpan.LONGEST * 2) {
                return;
            }
            String words = page.lower(start, end);
            if (COMMAND.matcher(words).find()) {
                return;
            }
            boolean well = page.holds(start, end, "message.good");
            boolean failing = !well && page.words().failing(page.folded().lowered, start, end);
            boolean japanese = Lines.hasJapanese(words, 0, words.length());
            boolean several = words.indexOf(' ') > 0 || japanese && words.length() > 5;
            if (!several && !failing) {
                return;
            }
            String before = page.lower(Math.max(sentence.start(), start - 24), start);
            String behind = page.lower(end, Math.min(sentence.end(), end + 20));
            boolean told = page.has(s, "people.say") && Lines.hasJapanese(words, 0, words.length());
            boolean said = page.distanceBefore(sentence.start(), start, "people.say.quote") < SAID;
            if (told || said || command(words) || NAMED.matcher(behind).find() || before.endsWith("no error, ")) {
                return;
            }
            if (page.has(s, "docs.say") || page.distanceBefore(sentence.start(), start, "docs.word") < CLOSE) {
                return;
            }
            boolean set = before.endsWith("= \"") || RUN.matcher(before).find();
            int closed = Math.min(sentence.end(), end + 1);
            boolean ahead =
                    !failing && page.begins(closed, sentence.end(), "event.comes") && page.has(s, "event.ahead");
            boolean announced = !well && !set && !ahead && Quotes.announced(before, behind);
            boolean shown = several && failing && (!japanese || polite(words)) || words.startsWith("{\"message\"");
            if (shown || announced && (several || failing) && !BARE.contains(words)) {
                DeniedError.state(page, notes, new Span(start, end), 3);
            }
        });
    }

    /** Whether it is a command and its arguments, and no complaint of one: {@code curl: (7) Failed to connect}. */
    private static boolean command(String words) {
        int blank = words.indexOf(' ');
        return blank > 0 && COMMANDS.contains(words.substring(0, blank)) && words.indexOf(": ") < 0;
    }

    /** Whether it is said as programs say it: 「書いた人がいない」 in quotation marks is whatever somebody speaks of. */
    private static boolean polite(String words) {
        return POLITE.stream().anyMatch(words::contains);
    }
}
