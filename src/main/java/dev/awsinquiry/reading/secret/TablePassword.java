package dev.awsinquiry.reading.secret;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Passwords in a table: in the cell beside the word for one, or in the rows below it. */
final class TablePassword {

    private static final int LONGEST_LINE = 300;
    private static final int MOST_ROWS = 12;

    /** What the other columns of a list of users are called. */
    private static final Set<String> COLUMNS = Set.of("""
            user username login id role host server name env environment url email mail account no. # port db database
            ユーザー ユーザ ユーザー名 ユーザ名 ユーザーid ログインid アカウント ホスト ホスト名 サーバー サーバ サーバー名 名前 氏名 環境 権限 備考 メール
            メールアドレス 接続先 ポート
            """.strip().split("\\s+"));

    private TablePassword() {}

    /** Where they stand when the word from the one place to the other fills its cell, or ends it. */
    static List<Span> beside(String text, int start, int end) {
        int bar = Chars.skipBlanks(text, end);
        if (Chars.at(text, bar) != '|') {
            return Chars.at(text, bar) == '\n' || bar >= text.length() || Chars.at(text, end) == ' '
                    ? spaced(text, start, end)
                    : List.of();
        }
        Span next = cell(text, bar);
        if (PasswordToken.isOne(next.in(text))) {
            return List.of(next);
        }
        List<Span> found = new ArrayList<>();
        int column = column(text, start);
        int line = lineEnd(text, bar);
        for (int row = 0; row < MOST_ROWS && line < text.length(); row++) {
            int before = at(text, line + 1, column);
            if (before < 0) {
                break;
            }
            Span cell = cell(text, before);
            if (PasswordToken.isOne(cell.in(text))) {
                found.add(cell);
            }
            line = lineEnd(text, line + 1);
        }
        return found;
    }

    /** In rows pasted out of a sheet, where a blank or a tab parts the cells: as many of them as the line of their names has. */
    private static List<Span> spaced(String text, int start, int end) {
        int lineStart = start;
        while (lineStart > 0 && start - lineStart < LONGEST_LINE && text.charAt(lineStart - 1) != '\n') {
            lineStart--;
        }
        List<Span> names = words(text, lineStart);
        int column = -1;
        for (int i = 0; i < names.size(); i++) {
            Span name = names.get(i);
            if (name.end() == end) {
                column = i;
            } else if (!COLUMNS.contains(name.in(text).toLowerCase(Locale.ROOT))) {
                return List.of();
            }
        }
        List<Span> found = new ArrayList<>();
        int line = lineEnd(text, lineStart);
        for (int row = 0; column >= 0 && names.size() > 1 && row < MOST_ROWS && line < text.length(); row++) {
            List<Span> cells = words(text, line + 1);
            if (cells.size() != names.size()) {
                break;
            }
            if (PasswordToken.isOne(cells.get(column).in(text))) {
                found.add(cells.get(column));
            }
            line = lineEnd(text, line + 1);
        }
        return found;
    }

    private static List<Span> words(String text, int from) {
        List<Span> words = new ArrayList<>();
        int end = lineEnd(text, from);
        for (int at = from; at < end && words.size() < MOST_ROWS; ) {
            int start = Chars.skipBlanks(text, at);
            at = start;
            while (at < end && text.charAt(at) != ' ') {
                at++;
            }
            if (at > start) {
                words.add(new Span(start, at));
            }
        }
        return words;
    }

    /** How many bars stand before the place in its line. */
    private static int column(String text, int place) {
        int bars = 0;
        for (int i = place - 1; i >= 0 && place - i < LONGEST_LINE && text.charAt(i) != '\n'; i--) {
            bars += text.charAt(i) == '|' ? 1 : 0;
        }
        return bars;
    }

    /** The bar before that column of the line, or the place before the line; -1 where it has no such column. */
    private static int at(String text, int line, int column) {
        int bar = line - 1;
        int end = lineEnd(text, line);
        int bars = 0;
        for (int i = line; i < end && bars < column; i++) {
            if (text.charAt(i) == '|') {
                bars++;
                bar = i;
            }
        }
        return bars == column && Chars.find(text, "|", line, end) >= 0 ? bar : -1;
    }

    private static Span cell(String text, int bar) {
        int start = Chars.skipBlanks(text, bar + 1);
        int end = start;
        while (end < text.length() && end - start < LONGEST_LINE && "|\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        end = Chars.beforeBlanks(text, start, end);
        return new Span(start, end);
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_LINE && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }
}
