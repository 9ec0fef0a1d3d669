package dev.remeasure.cli;

import dev.remeasure.claims.Home;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the server. */
@Command(
    name = "serve",
    description = "Run the server until it is interrupted.",
    mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    Server server = Server.start();
    PrintWriter out = spec.commandLine().getOut();
    out.println(Server.banner(server.address(), Home.of(System.getenv())));
    out.println("Pages at " + server.address() + "/, API at " + server.address() + "/api/docs/");
    out.flush();
    untilInterrupted(server);
    return 0;
  }

  /** Waits for Ctrl-C or a SIGTERM, and then stops the server in good order. */
  static void untilInterrupted(Server server) throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    new CountDownLatch(1).await();
  }
}
