import { useDetailsStore } from '../../state/detailsStore.ts';
import { detailsTexts } from '../../text/details.ts';
import { LongReading } from '../times/LongReading.tsx';

/** For how long the details have been read, and the way to end that; nothing in the first second. */
export function DetailsReading({ label = detailsTexts.loading }: { readonly label?: string }) {
  const since = useDetailsStore(({ isReading, begunAt }) => (isReading ? begunAt : null));
  return <LongReading what="details" since={since} label={label} />;
}
