package dev.awsinquiry.runtime;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the product; or, with a command, does that alone and ends, whatever else is running. */
@QuarkusMain
public final class Main {

    private Main() {}

    /** Without arguments it runs until the process is told to stop. */
    public static void main(String[] args) {
        if (args.length == 0) {
            Ports.problem(System.getenv()).ifPresentOrElse(Main::refuse, Quarkus::run);
            return;
        }
        Commands commands = new Commands(ConfigProvider.getConfig(), System.out, System.err);
        System.exit(commands.run(args));
    }

    private static void refuse(String problem) {
        System.err.println(problem);
        System.exit(1);
    }
}
