package dev.awsinquiry.sandbox.webapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.state.AppProfile;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.Person;
import dev.awsinquiry.sandbox.state.SlackError;
import dev.awsinquiry.sandbox.state.Workspace;
import java.util.List;

/** {@code api.test}, {@code auth.test} and {@code users.info}. */
final class Basics {
    private final Workspace workspace;

    Basics(Workspace workspace) {
        this.workspace = workspace;
    }

    List<Method> methods() {
        return List.of(
                new Method("api.test", List.of(), 100, Method.Token.NONE, this::apiTest),
                Method.bot("auth.test", 600, List.of(), this::authTest),
                Method.bot("users.info", 100, List.of("users:read"), this::usersInfo));
    }

    private ObjectNode apiTest(Args args) {
        if (args.text("error").isPresent()) {
            throw new SlackError(args.required("error"));
        }
        ObjectNode echoed = args.copy();
        echoed.remove("token");
        ObjectNode answer = Json.object();
        return answer.set("args", echoed);
    }

    private ObjectNode authTest(Args args) {
        AppProfile app = workspace.app();
        String name = workspace.person(app.botUserId()).map(Person::name).orElse("bot");
        ObjectNode answer = Json.object();
        answer.put("url", "https://" + app.teamDomain() + ".slack.com/").put("team", app.teamDomain());
        answer.put("user", name).put("team_id", app.teamId()).put("user_id", app.botUserId());
        return answer.put("bot_id", app.botId()).put("is_enterprise_install", false);
    }

    private ObjectNode usersInfo(Args args) {
        Person person =
                args.text("user").flatMap(workspace::person).orElseThrow(() -> new SlackError("user_not_found"));
        ObjectNode shown = workspace.json(person);
        if (args.flag("include_locale")) {
            shown.put("locale", person.locale());
        }
        ObjectNode answer = Json.object();
        return answer.set("user", shown);
    }
}
