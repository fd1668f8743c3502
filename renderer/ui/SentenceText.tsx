import { Fragment } from 'react';
import { afterName, type Sentence } from '../text/sentence.ts';
import { VisibleName } from './VisibleName.tsx';

/** A sentence with its names in quotes, each kept from turning the rest round. Text nodes only. `wraps` false: for one line. */
export function SentenceText({ sentence, wraps = true }: { readonly sentence: Sentence; readonly wraps?: boolean }) {
  if (typeof sentence === 'string') return sentence;
  return sentence.map((part, index) => (
    // The parts of a sentence have no identity but their place.
    <Fragment key={index}>
      {typeof part === 'string' ? part : <>“<VisibleName name={part.name} wraps={wraps} />”{afterName(part)}</>}
    </Fragment>
  ));
}
