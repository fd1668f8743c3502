import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { chainOf, type ChainLink, type FileOwner } from '../../../shared/domain/diskChain.ts';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { AttachedDisk, VmDetails } from '../../../shared/domain/vmDetails.ts';
import { copyText } from '../../commands/copyName.ts';
import { detailsTexts, fileNameOf, partsOf } from '../../text/details.ts';
import { formats } from '../../text/format.ts';
import { visibleName } from '../../text/sentence.ts';
import { SentenceText } from '../../ui/SentenceText.tsx';
import { TonedText } from '../../ui/TonedText.tsx';
import { VisibleName } from '../../ui/VisibleName.tsx';

const { diskColumns } = detailsTexts;

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: { paddingBlock: '3px', paddingInline: '0 12px', textAlign: 'left', verticalAlign: 'top', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere', ':last-child': { paddingRight: 0 } },
  head: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: 'nowrap' },
  owner: { width: '23%' },
  // Takes what the others leave; its content does not ask for more.
  file: { maxWidth: 0, width: '44%' },
  fileName: { display: 'flex', minWidth: 0 },
  start: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'pre', minWidth: 0 },
  end: { flexShrink: 0, whiteSpace: 'pre' },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', width: '1%' },
  disk: { paddingTop: '10px', paddingRight: 0 },
  diskHead: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: '10px' },
  place: { fontWeight: tokens.fontWeightSemibold },
  // The button stays with the folder.
  folder: { display: 'flex', alignItems: 'center', columnGap: '10px', minWidth: 0 },
});

interface Subject { readonly details: VmDetails; readonly checkpoints: readonly Checkpoint[] }

/** Disks as they are attached, each with the files it consists of: from the one in use, or the checkpoint's own, to its base. */
export function DiskTable({ disks, ...subject }: Subject & { readonly disks: readonly AttachedDisk[] }) {
  const styles = useStyles();
  if (disks.length === 0) return detailsTexts.noDisks;
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <table className={styles.table} aria-label={detailsTexts.tabs.disks}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(head, styles.owner)}>{diskColumns.owner}</th>
          <th scope="col" className={mergeClasses(head, styles.file)}>{diskColumns.file}</th>
          <th scope="col" className={head}>{diskColumns.type}</th>
          <th scope="col" className={mergeClasses(head, styles.figure)}>{diskColumns.size}</th>
        </tr>
      </thead>
      {disks.map((disk) => <DiskRows key={detailsTexts.diskPlace(disk)} disk={disk} {...subject} />)}
    </table>
  );
}

function DiskRows({ disk, details, checkpoints }: Subject & { readonly disk: AttachedDisk }) {
  const styles = useStyles();
  const links = chainOf(details, disk);
  const { folder } = fileNameOf(disk.path);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className={mergeClasses(styles.cell, styles.disk)}><DiskHead disk={disk} links={links} folder={folder} /></th>
      </tr>
      {disk.isPassThrough && <tr><td colSpan={4} className={styles.cell}>{detailsTexts.passThrough}</td></tr>}
      {links.map((link) => (
        <tr key={link.path}>
          <td className={styles.cell}><OwnerText owner={link.owner} checkpoints={checkpoints} /></td>
          <td className={mergeClasses(styles.cell, styles.file)} title={link.path}><FileName path={link.path} folder={folder} /></td>
          <FileCells link={link} />
        </tr>
      ))}
    </tbody>
  );
}

/** Where it is attached and where its files lie; their whole paths can be copied, being long. */
function DiskHead({ disk, links, folder }: { readonly disk: AttachedDisk; readonly links: readonly ChainLink[]; readonly folder: string }) {
  const styles = useStyles();
  const place = detailsTexts.diskPlace(disk);
  const file = links[0]?.file;
  return (
    <div className={styles.diskHead}>
      <span className={styles.place}>{place}</span>
      {file?.readable === true && <TonedText tone="quiet">{detailsTexts.forGuest(formats.size(file.sizeBytes))}</TonedText>}
      <span className={styles.folder}>
        {folder !== '' && <TonedText tone="quiet"><VisibleName name={detailsTexts.inFolder(folder)} wraps /></TonedText>}
        {links.length > 0 && (
          <Button
            size="small" appearance="subtle" icon={<CopyRegular />} aria-label={detailsTexts.copyPaths(place)} title={detailsTexts.copyPaths(place)}
            onClick={() => void copyText(links.map(({ path }) => path).join('\n'))}
          />
        )}
      </span>
    </div>
  );
}

function OwnerText({ owner, checkpoints }: { readonly owner: FileOwner; readonly checkpoints: readonly Checkpoint[] }) {
  if (owner.kind !== 'checkpoints') return detailsTexts.owners[owner.kind];
  const holders = owner.checkpointIds.map((id) => checkpoints.find((checkpoint) => checkpoint.id === id));
  return holders.map((checkpoint, index) => (
    <div key={owner.checkpointIds[index]}>{checkpoint === undefined ? detailsTexts.owners.unlisted : <VisibleName name={checkpoint.name} wraps />}</div>
  ));
}

/** A file that lies elsewhere than the one attached says where. The name is shortened only as far as room is short. */
function FileName({ path, folder }: { readonly path: string; readonly folder: string }) {
  const styles = useStyles();
  const { folder: own, name } = fileNameOf(path);
  const isElsewhere = own.toLowerCase() !== folder.toLowerCase();
  const [start, end] = partsOf(name);
  return (
    <>
      {isElsewhere && <TonedText tone="quiet"><VisibleName name={`${own}\\`} wraps /></TonedText>}
      <bdi className={styles.fileName}><span className={styles.start}>{visibleName(start)}</span><span className={styles.end}>{visibleName(end)}</span></bdi>
    </>
  );
}

function FileCells({ link: { file } }: { readonly link: ChainLink }) {
  const styles = useStyles();
  if (file?.readable !== true) {
    return <td colSpan={2} className={styles.cell}><TonedText tone="warning"><SentenceText sentence={detailsTexts.unreadable(file?.reason ?? '')} /></TonedText></td>;
  }
  return (
    <>
      <td className={styles.cell}>{detailsTexts.fileType(file)}</td>
      <td className={mergeClasses(styles.cell, styles.figure)}>{formats.size(file.fileSizeBytes)}</td>
    </>
  );
}
