import { createContext, type ReactNode, use } from 'react';
import { piecesOf } from './pieces.ts';

/** The words that the documents have been searched for. */
export const SearchedWords = createContext('');

/** A text in which what was searched for is marked. */
export function Marked({ text }: { readonly text: string }): ReactNode {
  const words = use(SearchedWords);
  return piecesOf(text, words).map((piece) =>
    piece.found ? <mark key={piece.at}>{piece.text}</mark> : piece.text,
  );
}
