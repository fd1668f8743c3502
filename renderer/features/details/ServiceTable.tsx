import type { IntegrationService } from '../../../shared/domain/vmDetails.ts';
import { detailsTexts } from '../../text/details.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { VisibleName } from '../../ui/VisibleName.tsx';

const { serviceColumns } = detailsTexts;
const columns = [{ title: serviceColumns.name }, { title: serviceColumns.enabled }, { title: serviceColumns.status }];

export function ServiceTable({ services }: { readonly services: readonly IntegrationService[] }) {
  if (services.length === 0) return detailsTexts.noServices;
  const rows = services.map(({ id, name, enabled, status }) => (
    { key: id, cells: [<VisibleName key="name" name={name} wraps />, enabled ? detailsTexts.on : detailsTexts.off, status === '' ? detailsTexts.empty : status] }
  ));
  return <PlainTable name={detailsTexts.tabs.services} columns={columns} rows={rows} />;
}
