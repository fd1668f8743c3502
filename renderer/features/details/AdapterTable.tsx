import type { ReactNode } from 'react';
import type { NetworkAdapter } from '../../../shared/domain/vmDetails.ts';
import { detailsTexts, macText } from '../../text/details.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { TonedText } from '../../ui/TonedText.tsx';
import { VisibleName } from '../../ui/VisibleName.tsx';
import { switchText, told } from './told.tsx';

const { adapterColumns: titles } = detailsTexts;
const columns = [{ title: titles.name }, { title: titles.kind, isTight: true }, { title: titles.switch }, { title: titles.mac }];

/** Network adapters; those of a checkpoint have no guest that could tell addresses. */
export function AdapterTable({ adapters, hasGuest }: { readonly adapters: readonly NetworkAdapter[]; readonly hasGuest: boolean }) {
  if (adapters.length === 0) return detailsTexts.noAdapters;
  const rows = adapters.map((adapter, index) => ({
    // Names may repeat, and nothing else of an adapter has to be there.
    key: String(index),
    cells: [
      <VisibleName key="name" name={adapter.name} wraps />,
      told(adapter.isLegacy, (isLegacy) => (isLegacy ? detailsTexts.legacy : detailsTexts.synthetic)),
      switchText(adapter.switchName),
      macCell(adapter),
      told(adapter.ipAddresses, addressesCell),
    ],
  }));
  return <PlainTable name={detailsTexts.tabs.network} columns={hasGuest ? [...columns, { title: titles.addresses, isTight: true }] : columns} rows={rows} />;
}

function macCell({ macAddress, isMacAddressDynamic }: NetworkAdapter): ReactNode {
  const given = isMacAddressDynamic === null ? detailsTexts.macNotTold : isMacAddressDynamic ? detailsTexts.macDynamic : detailsTexts.macStatic;
  return told(macAddress, (address) => <>{macText(address)} <TonedText tone="quiet">{given}</TonedText></>);
}

function addressesCell(addresses: readonly string[]): ReactNode {
  if (addresses.length === 0) return <TonedText tone="quiet">{detailsTexts.noAddresses}</TonedText>;
  return addresses.map((address) => <div key={address}>{address}</div>);
}
