import type { AttachedDisk, DiskFile, VmDetails } from '../../../shared/domain/vmDetails.ts';
import { formats } from '../../text/format.ts';
import { detailsTexts } from '../../text/details.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { VisibleName } from '../../ui/VisibleName.tsx';

const { diskColumns } = detailsTexts;
const columns = [
  { title: diskColumns.place, isTight: true }, { title: diskColumns.path }, { title: diskColumns.type, isTight: true },
  { title: diskColumns.file, isFigure: true }, { title: diskColumns.size, isFigure: true },
];

/** The disks of a VM or of a checkpoint, with the sizes of their own files. */
export function DiskTable({ disks, details }: { readonly disks: readonly AttachedDisk[]; readonly details: VmDetails }) {
  if (disks.length === 0) return detailsTexts.noDisks;
  // Windows paths do not distinguish case.
  const files = new Map(details.files.map((file) => [file.path.toLowerCase(), file]));
  const rows = disks.map((disk) => {
    const place = `${disk.controllerType} ${String(disk.controllerNumber)}:${String(disk.controllerLocation)}`;
    return { key: place, cells: [place, ...fileCells(disk, files.get(disk.path.toLowerCase()))] };
  });
  return <PlainTable name={detailsTexts.disks} columns={columns} rows={rows} />;
}

function fileCells(disk: AttachedDisk, file: DiskFile | undefined) {
  if (disk.isPassThrough) return [detailsTexts.passThrough];
  const path = <VisibleName name={disk.path} wraps />;
  if (file === undefined) return [path];
  if (!file.readable) return [<>{path}<br />{detailsTexts.unreadable(file.reason)}</>];
  return [path, `${file.format}, ${file.type.toLowerCase()}`, formats.size(file.fileSizeBytes), formats.size(file.sizeBytes)];
}
