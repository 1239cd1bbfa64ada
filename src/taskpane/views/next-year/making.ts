import { useEffect, useRef, useState } from 'react';
import { nextLedgerFile, whyNoNextYear } from '../../../ledger/next-year/next-year';
import type { NextYearTerms } from '../../../ledger/next-year/terms';
import { MergeClient, Stopped } from '../../merging/client';
import { usePane } from '../../session-context';
import { handOut } from './hand-out';

/** A new ledger that was made, and where it went. */
export interface MadeLedger {
  readonly year: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** It stands in a window of its own, in no file yet; else it was offered as a file. */
  readonly opened: boolean;
}

export interface Making {
  /** The year whose ledger is being made. */
  readonly busy: number | undefined;
  readonly made: MadeLedger | undefined;
  make(terms: NextYearTerms): Promise<void>;
  stop(): void;
  /** Offers what was made as a file. */
  save(): Promise<void>;
}

/**
 * Makes the ledger of a later year in a worker and hands it out: in a window of its own where the host has that, else as
 * a file. The open ledger is only read, and read anew before.
 */
export function useMaking(): Making {
  const { host, session } = usePane();
  const [busy, setBusy] = useState<number>();
  const [made, setMade] = useState<MadeLedger>();
  const under = useRef<AbortController>(undefined);
  useEffect(() => () => under.current?.abort(), []);

  const make = async (terms: NextYearTerms): Promise<void> => {
    const stop = new AbortController();
    under.current = stop;
    setBusy(terms.year);
    setMade(undefined);
    session.dismiss();
    const client = new MergeClient(() => host.createWorker());
    try {
      await session.refresh();
      const { ledger } = session.view;
      if (ledger.kind !== 'ledger' || whyNoNextYear(ledger.state, terms) !== undefined) return;
      const bytes = await client.nextYear(ledger.state, terms, stop.signal);
      const name = nextLedgerFile(terms.year);
      const kept = { year: terms.year, name, bytes };
      // It is there already: whatever comes of handing it out, it can be saved once more.
      setMade({ ...kept, opened: false });
      setMade({ ...kept, opened: await handOut(host, name, bytes, (error) => session.refuse(error)) });
    } catch (error) {
      if (!(error instanceof Stopped)) session.refuse(error);
    } finally {
      client.end();
      setBusy(undefined);
    }
  };
  return {
    busy,
    made,
    make,
    stop: () => under.current?.abort(),
    save: async () => {
      if (made !== undefined) await host.save(made.name, made.bytes).catch((error: unknown) => session.refuse(error));
    },
  };
}
