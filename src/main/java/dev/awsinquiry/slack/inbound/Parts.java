package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.slack.outbound.ResponseUrls;

/** The parts of the way in, in the order in which they rest on each other. */
final class Parts {

    private final SlackWeb web;
    private final Forms forms;
    private final BoltApp app;
    private final Entrance entrance;
    private final Untaken untaken = new Untaken();

    Parts(Inbound.Connection connection, Inbound.Words words, Inbound.House house, DeskPorts ports, Hands hands) {
        this.web = new SlackWebApi(connection.slack(), connection.tokens());
        this.forms = Forms.of(words.phrases(), ports.severities());
        Language language = words.language();
        Sentences sentences = new Sentences(words.texts());
        Whispers whispers = new Whispers(web, new ResponseUrls(connection.apiUrl()), hands.sentences());
        FormOpener opener = new FormOpener(web, whispers, sentences, hands.forms(), System::nanoTime);
        People people = new People(web, hands.people(), house.clock(), house.patience());
        ForgetWords forgetting = new ForgetWords(ports, sentences, house.clock(), language);
        Handlers.Telling telling =
                new Handlers.Telling(sentences, whispers, language, new Invitations(web, whispers, sentences));
        NewInquiry newInquiry = new NewInquiry(forms.inquiry(), opener, web, telling, ports.takes()::masked);
        Handlers handlers = new Handlers(
                ports,
                new InquiryCommand(
                        newInquiry,
                        CommandWords.of(ports.shows(), forgetting, sentences, house.clock()),
                        sentences,
                        language),
                new FromMessage(newInquiry, language),
                new ThreadReplies(ports.hears()),
                new BotJoined(house.deliveries(), house.unheard(), people, house.wake(), house.clock()),
                new Removed(hands.sentences(), house.recheck()),
                new HomeOpened(web, sentences, hands.forms(), language),
                new Sheets(ports, forms, sentences, language),
                opener,
                telling,
                new Admission(people, ports, sentences),
                new Nominees(people, ports, sentences),
                new ForgetButtons(ports.forgets(), forgetting, whispers));
        Mishaps mishaps = new Mishaps(sentences, whispers, untaken, language);
        this.app = new BoltApp(connection.slack(), new Routes(handlers), connection.tokens(), mishaps, house.watch());
        Turnstile turnstile = new Turnstile(house.atOnce(), Turnstile.PATIENCE);
        this.entrance = new Entrance(turnstile, app, mishaps, house.watch());
    }

    /** Calls Slack. */
    SlackWeb web() {
        return web;
    }

    /** The forms. */
    Forms forms() {
        return forms;
    }

    /** Answers requests. */
    BoltApp app() {
        return app;
    }

    /** The way there. */
    Entrance entrance() {
        return entrance;
    }

    /** Where events were refused. */
    Untaken untaken() {
        return untaken;
    }
}
