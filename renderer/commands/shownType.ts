import type { CheckpointType } from '../../shared/domain/checkpointType.ts';
import { sharedValue } from './settingIntents.ts';

export type TypeFamily = 'production' | 'standard' | 'disabled';
export type ProductionType = Extract<CheckpointType, 'Production' | 'ProductionOnly'>;

/** Which card is chosen, and whether production may fall back; null: none, because they differ or nobody says. */
export interface ShownType {
  readonly family: TypeFamily | null;
  readonly fallback: boolean | 'mixed';
}

/**
 * What the cards show. `production` is the kind of production that was last seen or chosen: a look at another type must not
 * tick the fallback that a person, or the VM's setting, left unticked.
 */
export function shownType(chosen: CheckpointType | null, types: readonly (CheckpointType | null)[], production: ProductionType | 'mixed'): ShownType {
  const shown = chosen === null ? types : [chosen];
  const family = sharedValue(shown.map((type) => (type === null ? null : familyOf(type))));
  if (family === 'production') {
    const fallback = sharedValue(shown.map((type) => type === 'Production'));
    return { family, fallback: fallback ?? false };
  }
  return { family: family === 'mixed' ? null : family, fallback: production === 'mixed' ? 'mixed' : production === 'Production' };
}

/** The kind of production that the VMs have which have production; 'Production' where none has. */
export function productionOf(types: readonly (CheckpointType | null)[]): ProductionType | 'mixed' {
  const productions = types.filter((type) => type === 'Production' || type === 'ProductionOnly');
  return sharedValue(productions) ?? 'Production';
}

/** The draft's type when a card is chosen. Where all have production, each keeps its own kind until the fallback is touched. */
export function typeOfFamily(
  family: TypeFamily, production: ProductionType | 'mixed', types: readonly (CheckpointType | null)[],
): CheckpointType | null {
  if (family === 'standard') return 'Standard';
  if (family === 'disabled') return 'Disabled';
  if (production !== 'mixed') return production;
  return types.every((type) => type !== null && familyOf(type) === 'production') ? null : 'Production';
}

function familyOf(type: CheckpointType): TypeFamily {
  const families = { Production: 'production', ProductionOnly: 'production', Standard: 'standard', Disabled: 'disabled' } as const;
  return families[type];
}
