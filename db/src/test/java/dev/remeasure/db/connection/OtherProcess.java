package dev.remeasure.db.connection;

import static dev.remeasure.claims.contract.Fixtures.bareAttempt;
import static dev.remeasure.claims.contract.RunFixtures.bareRun;

import dev.remeasure.db.Databases;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** A program that logs an attempt in a home and then holds its database, or dies at once. */
final class OtherProcess {
  private static final String LOGGED = "logged";

  private OtherProcess() {}

  public static void main(String[] args) throws IOException {
    OpenDatabase database = Databases.openFile(Path.of(args[0]));
    Databases.ports(database.dsl()).attempts().log(bareAttempt(null, "run"), bareRun("run"));
    System.out.println(LOGGED);
    if (args[1].equals("die")) {
      Runtime.getRuntime().halt(1);
    }
    System.in.read();
  }

  /** Starts it and waits until it has logged; {@code then} is {@code hold} or {@code die}. */
  static Process started(Path home, String then) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                home.toString(),
                then)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader output = process.inputReader();
    for (String line = output.readLine(); !LOGGED.equals(line); line = output.readLine()) {
      if (line == null) {
        throw new IOException("it did not log");
      }
    }
    return process;
  }
}
