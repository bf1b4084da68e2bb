import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isPassing, Problem } from '../../api/problem.ts';
import type { Flag, SourceList, Standing } from '../../api/types.ts';
import {
  askFlag,
  askSources,
  findKnown,
  keepKnown,
  noticeMissingAssignment,
  untilAnswered,
  useStanding,
} from '../lookup.ts';
import { type Aim, aimOf } from './steps.ts';

export type StepsProgress = {
  flag: Flag | undefined;
  /** The assignment doesn't even let the reader see whether there is anything. */
  flagRefused: Problem | undefined;
  /** Which way the reader chose when others have nothing to read. */
  aim: Aim | undefined;
  chooseAim: (aim: Aim) => void;
  /** Whether the person is asked again though there is an answer, or an assessment in its place. */
  asksAgain: boolean;
  askAgain: (asks: boolean) => void;
  standing: Standing | undefined;
  sources: SourceList | undefined;
  /** Asks for the flag, or for the sources: an active choice each, an entry each. */
  lookFlag: () => void;
  lookSources: () => void;
  working: 'flag' | 'standing' | 'sources' | undefined;
  /** The server is away, and is asked again by itself. */
  outage: Error | null;
  error: Error | null;
  tryNow: () => void;
};

/** The steps of one lookup as far as they are taken. */
export function useProgress(lookup: string): StepsProgress {
  const [flag, setFlag] = useState(() => findKnown(lookup)?.flag);
  const [aim, setAim] = useState(() => findKnown(lookup)?.aim);
  const flagAsked = useMutation({
    mutationFn: () => askFlag(lookup),
    retry: untilAnswered.retry,
    retryDelay: untilAnswered.retryDelay,
    onSuccess: (answer) => {
      keepKnown(lookup, { flag: answer });
      setFlag(answer);
    },
    onError: noticeMissingAssignment,
  });
  const standing = useStanding(lookup, flag !== undefined);
  const [asked, setAsked] = useState(false);
  const [asksAgain, askAgain] = useState(false);
  const sources = useQuery({
    queryKey: ['lookup', lookup, 'sources'],
    queryFn: () => askSources(lookup),
    enabled: asked,
    ...untilAnswered,
  });
  const working = flagAsked.isPending
    ? 'flag'
    : standing.isFetching
      ? 'standing'
      : sources.isFetching
        ? 'sources'
        : undefined;
  const failing = [
    flagAsked.isPending ? flagAsked.failureReason : null,
    standing.isFetching ? standing.failureReason : null,
    sources.isFetching ? sources.failureReason : null,
  ];
  return {
    flag,
    flagRefused: refusalIn(flagAsked.error),
    aim: aimOf(aim, standing.data),
    chooseAim: (chosen) => {
      keepKnown(lookup, { aim: chosen });
      setAim(chosen);
    },
    asksAgain,
    askAgain,
    standing: standing.data,
    sources: sources.data,
    lookFlag: () => flagAsked.mutate(),
    lookSources: () => {
      if (sources.isError) void sources.refetch();
      else setAsked(true);
    },
    working,
    outage: failing.find((reason) => isPassing(reason)) ?? null,
    error:
      (refusalIn(flagAsked.error) === undefined ? flagAsked.error : null) ??
      standing.error ??
      sources.error,
    tryNow: () => {
      if (flagAsked.isPending) return;
      const query = standing.data === undefined ? standing : sources;
      void query.refetch({ cancelRefetch: true });
    },
  };
}

function refusalIn(error: Error | null): Problem | undefined {
  return error instanceof Problem && error.status === 403 ? error : undefined;
}
