package dev.remeasure.server;

import dev.remeasure.claims.Greeting;
import dev.remeasure.claims.Home;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** {@code remeasure serve}: runs the server until it is interrupted. */
public final class Main {
  /** Given by a command that runs a server of its own: serve until standard input ends. */
  private static final String ATTACHED = "--attached";

  private Main() {}

  @SuppressWarnings("SystemOut") // The command line's own output.
  public static void main(String[] args) throws IOException, InterruptedException {
    try {
      Server server = Server.start(System.getenv());
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
      greet(server, System.out);
      if (List.of(args).contains(ATTACHED)) {
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
      }
      new CountDownLatch(1).await();
    } catch (CannotStart e) {
      System.err.println("remeasure: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void greet(Server server, PrintStream out) {
    out.println(Greeting.of(server.address(), Home.of(System.getenv()).folder()));
    out.printf("Pages at %1$s/, API at %1$s/api/docs/%n", server.address());
    out.flush();
  }
}
