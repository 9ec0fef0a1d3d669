package dev.remeasure.cli.client;

import dev.remeasure.claims.Home;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.ServerAddress;
import dev.remeasure.claims.StoreUnavailable;
import dev.remeasure.claims.UserName;
import dev.remeasure.cli.failure.CommandFailed;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Finds the server that is up for this home, or starts one for the length of a command. */
public final class Connector {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
  private static final Map<String, String> UNSEEN =
      Map.of("REMEASURE_HOST", "127.0.0.1", "REMEASURE_PORT", "0");

  private static final String MAX_UPLOAD_SETTING = "REMEASURE_MAX_UPLOAD";

  /** What the server takes unless the setting says otherwise. */
  private static final long MAX_UPLOAD = 268_435_456;

  private final Map<String, String> environment;
  private final Home home;
  private final UserName user;
  private final URI configured;
  private final Duration patience;

  private Connector(Map<String, String> environment) {
    this.environment = environment;
    this.home = Home.of(environment);
    this.user = UserName.of(environment);
    this.configured = ServerAddress.of(environment).client();
    this.patience = patience(environment);
  }

  /** For the home, address and time limit that the environment names. */
  public static Connector of(Map<String, String> environment) {
    try {
      return new Connector(environment);
    } catch (InvalidValue e) {
      throw new CommandFailed(String.valueOf(e.getMessage()), e);
    }
  }

  /** The running server, or else one that stops with the client. */
  public static Client connect() {
    return of(System.getenv()).connect(UNSEEN);
  }

  /**
   * The same; a server that it starts takes an upload of so many bytes, if no setting forbids it.
   */
  public static Client connectTaking(long bytes) {
    Map<String, String> where = new HashMap<>(UNSEEN);
    if (bytes > MAX_UPLOAD && System.getenv(MAX_UPLOAD_SETTING) == null) {
      where.put(MAX_UPLOAD_SETTING, String.valueOf(bytes));
    }
    return of(System.getenv()).connect(where);
  }

  /** The running server, or else one that is started where {@code remeasure serve} would be. */
  public Client connectInSight() {
    return connect(Map.of());
  }

  private Client connect(Map<String, String> where) {
    Path folder = made();
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      Optional<Client> running = running();
      if (running.isPresent()) {
        return running.get();
      }
      Optional<HomeLock> lock =
          home.database().isEmpty() ? HomeLock.take(folder) : Optional.of(HomeLock.none());
      if (lock.isPresent()) {
        return started(where, lock.get());
      }
      if (System.nanoTime() > deadline) {
        throw new CommandFailed(
            "another command has been using "
                + folder
                + " for "
                + patience.toSeconds()
                + " s (REMEASURE_TIMEOUT); beside a running server, several can at once");
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  private Client started(Map<String, String> where, HomeLock lock) {
    OwnServer own = OwnServer.start(environment, where, patience, lock);
    return new Client(own.address(), user, patience, own);
  }

  private Optional<Client> running() {
    return About.of(configured, patience)
        .filter(about -> about.serves(home))
        .map(about -> {
          about.checkVersion(configured);
          return new Client(configured, user, patience, null);
        });
  }

  private Path made() {
    try {
      return home.made();
    } catch (StoreUnavailable e) {
      throw new CommandFailed(String.valueOf(e.getMessage()), e);
    }
  }

  private static Duration patience(Map<String, String> environment) {
    String seconds = environment.getOrDefault("REMEASURE_TIMEOUT", "300");
    if (!seconds.matches("[1-9]\\d{0,5}")) {
      throw new CommandFailed(
          "REMEASURE_TIMEOUT must be a whole number of seconds above 0, but is " + seconds);
    }
    return Duration.ofSeconds(Integer.parseInt(seconds));
  }
}
