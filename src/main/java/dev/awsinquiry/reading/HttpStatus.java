package dev.awsinquiry.reading;

/** Tells an HTTP status of a failure from any other number of three digits. */
final class HttpStatus {

    private static final String[] LEADS = {
        "http ",
        "http",
        "http/1.1\" ",
        "http/2.0\" ",
        "http/2 ",
        "http/1.1 ",
        "status ",
        "status: ",
        "status:",
        "status=",
        "status\": ",
        "status code ",
        "status code: ",
        "status code of ",
        "statuscode: ",
        "statuscode\": ",
        "code ",
        "code: ",
        "code=",
        "code\": ",
        "code of ",
        "ステータス",
        "ステータスコード",
        "ステータスコードは",
        "ステータスコード:",
        "コード",
        "error ",
        "errors ",
        "error: ",
        "error:",
        "errors: ",
        "error (",
        "errors (",
        "エラー",
        "エラー(",
        "エラー:",
        "エラー: ",
        " a ",
        " an ",
        "with ",
        "returns ",
        "returned ",
        "returning ",
        "return ",
        "gives ",
        "gave ",
        "get ",
        "gets ",
        "got ",
        "getting ",
        "seeing ",
        "answers ",
        "answered ",
        "responds ",
        "throws ",
        "throwing ",
        "the same ",
        "occasional ",
        "intermittent ",
        "sporadic ",
        "constant ",
        "random ",
        "「",
        "`"
    };
    private static final String[] TAILS = {
        "エラー",
        "error",
        " error",
        "s ",
        "s.",
        "s,",
        "s\n",
        " bad",
        " gateway",
        " forbidden",
        " not found",
        " service",
        " internal",
        " unauthorized",
        " too many",
        " response",
        " status",
        "(bad",
        " (bad",
        "(forbidden",
        " (forbidden",
        "(service",
        " (service",
        "(gateway",
        " (gateway",
        "(internal",
        " (internal",
        "(too",
        " (too",
        "(not",
        " (not",
        "(un",
        " (un",
        "/5",
        "/4",
        " page",
        ": ",
        "が返",
        "が出",
        "を返",
        "が発生",
        "が頻発",
        "が多発",
        "が続",
        "が増",
        "が大量",
        "が散発",
        "が断続",
        "が時々",
        "がたまに",
        "になる",
        "になり",
        "になっ",
        "で返",
        "で失敗",
        "で落",
        "で弾",
        "応答",
        "のレスポンス",
        "のエラー",
        "ばかり",
        "ステータス",
        "のステータス",
        "とな",
        "と表示",
        "と出",
        "を受",
        "をもら",
        "しか返",
        "や5",
        "や4",
        "、5",
        "、4"
    };
    private static final String[] UNITS = {
        "件",
        "人",
        "名",
        "台",
        "個",
        "回",
        "円",
        "万",
        "秒",
        "分",
        "時",
        "日",
        "ms",
        " ms",
        "mb",
        " mb",
        "gb",
        " gb",
        "kb",
        " kb",
        "%",
        " users",
        " user",
        " requests",
        " customers",
        " orders",
        " people",
        " instances",
        " vcpu",
        "vcpu",
        " nodes",
        " times",
        " seconds",
        " minutes",
        " items",
        "ページ",
        "行",
        "バイト",
        " bytes",
        "本",
        "社",
        "店",
        " records",
        " rows",
        " files",
        " messages",
        " transactions",
        " tasks",
        "ユーザー",
        "リクエスト",
        " mib",
        " gib",
        " hosts",
        " servers",
        " containers",
        "usd",
        " usd",
        "ドル",
        "名様",
        "番ポート",
        "ポート",
        "億",
        "千",
        "世帯",
        "拠点",
        "店舗",
        " stores",
        " shops",
        " sites",
        " jobs",
        " iops",
        "iops",
        " of "
    };

    private HttpStatus() {}

    /** Whether the three digits at this place are the status of a failure. */
    static boolean at(String lower, int start) {
        int end = start + 3;
        int code = Chars.number(lower, start, end);
        boolean failure = (code >= 400 && code <= 431)
                || code == 444
                || code == 451
                || (code >= 460 && code <= 464)
                || code == 494
                || code == 495
                || code == 496
                || code == 499
                || (code >= 500 && code <= 511)
                || (code >= 520 && code <= 530)
                || code == 561;
        char before = Chars.at(lower, start - 1);
        if (!failure
                || Chars.alnum(before) && !lower.startsWith("http", start - 4)
                || before == '.'
                || before == '-'
                || before == '$'
                || before == '¥'
                || Chars.digit(Chars.at(lower, end))) {
            return false;
        }
        char after = Chars.at(lower, end);
        if ((after == '.' || after == ',') && Chars.digit(Chars.at(lower, end + 1))
                || (before == ',' && Chars.digit(Chars.at(lower, start - 2)))) {
            return false;
        }
        if (starts(UNITS, lower, end)) {
            return false;
        }
        boolean round = code % 10 == 0;
        return starts(TAILS, lower, end) || ends(LEADS, lower, start) || !round;
    }

    private static boolean starts(String[] words, String lower, int at) {
        for (String word : words) {
            if (lower.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String[] words, String lower, int at) {
        for (String word : words) {
            if (lower.startsWith(word, at - word.length())) {
                return true;
            }
        }
        return false;
    }
}
