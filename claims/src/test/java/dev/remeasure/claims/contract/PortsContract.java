package dev.remeasure.claims.contract;

/** What every set of adapters promises; an adapter's test supplies an empty one. */
public interface PortsContract
    extends PapersContract,
        ClaimsContract,
        AttemptsContract,
        RunsContract,
        ComparisonsContract,
        ChainContract {}
