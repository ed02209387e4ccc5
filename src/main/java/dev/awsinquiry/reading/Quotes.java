package dev.awsinquiry.reading;

/** Finds what stands in quotation marks. */
final class Quotes {

    private static final String OPEN = "「『\"`'";
    private static final String CLOSE = "」』\"`'";
    private static final String[] ANNOUNCING = {
        "error",
        "errors",
        "error message",
        "message",
        "says",
        "saying",
        "said",
        "shows",
        "shown",
        "returns",
        "returned",
        "gives",
        "gave",
        "get",
        "got",
        "getting",
        "gives is",
        "see",
        "reads",
        "with",
        "fails with",
        "response",
        "output",
        "エラー",
        "メッセージ",
        "エラーメッセージ",
        "エラー内容",
        "画面に",
        "ログに",
        "エラーは",
        "見ると",
        "以下",
        "下記",
        "メッセージは",
        "reason",
        "状態遷移の理由は",
        "exception",
        "providerresponse",
        "errormessage",
        "errortype",
        "errorcode",
        "statusmessage",
        "statusreason",
        "stoppedreason",
        "stopped reason",
        "cause",
        "banner",
        "popup",
        "prints",
        "printed",
        "output is",
        "shows only",
        "displays",
        "throws",
        "logged",
        "complains",
        "コード",
        "バナー",
        "バナーに",
        "画面には",
        "ログには",
        "コンソールに",
        "表示は",
        "内容は",
        "理由は",
        "理由",
        "log",
        "logs",
        "states",
        "this",
        "is",
        "gets",
        "receives",
        "receive",
        "sees",
        "saw",
        "answers",
        "answered",
        "replies",
        "replied",
        "reports",
        "reported",
        "stating",
        "reading",
        "telling",
        "told",
        "read",
        "threw",
        "fails",
        "failed",
        "ends",
        "ended",
        "dies",
        "line",
        "text",
        "warning",
        "notice",
        "status",
        "detail",
        "details",
        "description",
        "code",
        "popup says",
        "警告",
        "通知",
        "ステータス",
        "ステータスは",
        "ステータスが",
        "状態は",
        "状態が",
        "詳細は",
        "文言は",
        "文面は",
        "本文は",
        "応答は",
        "レスポンスは",
        "戻り値は"
    };
    private static final String[] FOLLOWING = {
        "error",
        " error",
        "エラー",
        "というエラー",
        "とエラー",
        "のエラー",
        "というメッセージ",
        "のメッセージ",
        "と表示",
        "が表示",
        "と出",
        "が出",
        "と言われ",
        "といわれ",
        "って出",
        "と返",
        "が返",
        "と怒ら",
        "で失敗",
        "で落ち",
        "とログ",
        "というログ",
        "がログ",
        "という表示",
        "となり",
        "になり",
        " is shown",
        " appears",
        " message",
        " is returned",
        " in the log",
        " in red",
        " is what",
        " comes back",
        " came back",
        " pops up",
        " popped up",
        " is displayed",
        " in the console",
        " when",
        " and exits",
        " on screen",
        "で止ま",
        "とだけ",
        "の一点張り",
        "のまま",
        "で終",
        "を返",
        "と記載",
        "と書かれ",
        "と応答",
        "と通知",
        "が記録",
        "と記録",
        "になる",
        "になっ",
        "ってな",
        "となる",
        "となっ",
        "と来",
        "が来",
        "と言う",
        "って言",
        "を吐",
        "が吐",
        "で弾",
        "で拒",
        "ではじ",
        "で死",
        "でコケ",
        "でこけ",
        "で切",
        "の表示",
        "のアラート",
        "の警告",
        "のダイアログ",
        "の画面",
        "のログ",
        "が続",
        "が連発",
        "が多発",
        "が頻発",
        "ばかり",
        "ばっか",
        "の嵐",
        "だけ",
        "しか",
        "が見え",
        "を見",
        "って来",
        "が並",
        "で埋",
        "のメール",
        "の通知",
        " comes up",
        " shows up",
        " keeps coming",
        " in the browser",
        " on the screen",
        " and then",
        " every time",
        " each time",
        " once",
        " for every"
    };

    private Quotes() {}

    /** Hands over the inside of each pair of quotation marks in the stretch. */
    static void each(String text, int start, int end, Tokens.Taker taker) {
        int open = (1 << OPEN.length()) - 1;
        for (int i = start; i < end; i++) {
            int kind = kind(OPEN, text.charAt(i));
            boolean apostrophe = kind == 4 && Chars.letter(Chars.at(text, i - 1));
            if (kind < 0 || apostrophe || (open & (1 << kind)) == 0) {
                continue;
            }
            int close = i + 1;
            while (close < end && text.charAt(close) != CLOSE.charAt(kind)) {
                close++;
            }
            if (close == end) {
                open &= ~(1 << kind);
                continue;
            }
            if (close > i + 1) {
                taker.take(i + 1, close);
            }
            i = close;
        }
    }

    /** Whether a quotation that was opened in the sentence closes with it. */
    static boolean closesAtEnd(String text, Sentence sentence) {
        int kind = CLOSE.indexOf(Chars.at(text, sentence.end() - 1));
        int open = kind < 0 ? -1 : text.indexOf(OPEN.charAt(kind), sentence.start());
        return open >= 0 && open < sentence.end() - 1;
    }

    /** Which of the opening marks it is; -1 for any other character, as nearly all are: these aren't looked for. */
    static int kind(String opening, char c) {
        return c > '`' && c < '「' || c > '『' ? -1 : opening.indexOf(c);
    }

    /** Whether the words behind say that what stood before them was shown: 「…と出る」. */
    static boolean followed(String behind) {
        for (String word : FOLLOWING) {
            if (behind.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words around say that this was shown as a message. */
    static boolean announced(String before, String behind) {
        String lead = before;
        while (!lead.isEmpty() && " :=\"`'「『(,は、".indexOf(lead.charAt(lead.length() - 1)) >= 0) {
            lead = lead.substring(0, lead.length() - 1);
        }
        for (String word : ANNOUNCING) {
            boolean whole = lead.endsWith(word) && !Chars.letter(Chars.at(lead, lead.length() - word.length() - 1));
            if (whole) {
                return true;
            }
        }
        return followed(behind.isEmpty() ? behind : behind.substring(1));
    }
}
