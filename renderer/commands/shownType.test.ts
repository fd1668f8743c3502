import { describe, expect, it } from 'vitest';
import { productionOf, shownType, typeOfFamily } from './shownType.ts';

describe('the cards of one VM', () => {
  it('show its type and remember its fallback while another is looked at', () => {
    const types = ['ProductionOnly'] as const;
    const production = productionOf(types);
    expect(shownType(null, types, production)).toEqual({ family: 'production', fallback: false });
    expect(shownType('Standard', types, production)).toEqual({ family: 'standard', fallback: false });
    expect(typeOfFamily('production', production, types)).toBe('ProductionOnly');
  });

  it('choose nothing for a type nobody knows', () => {
    expect(shownType(null, [null], productionOf([null]))).toEqual({ family: null, fallback: true });
  });
});

describe('the cards of several VMs', () => {
  it('choose none where the types differ, and production with the fallback when it is chosen', () => {
    const types = ['Standard', 'Production', 'Disabled'] as const;
    expect(shownType(null, types, productionOf(types))).toEqual({ family: null, fallback: true });
    expect(typeOfFamily('production', productionOf(types), types)).toBe('Production');
  });

  it('keep the fallback of each where all have production, until it is touched', () => {
    const types = ['Production', 'ProductionOnly'] as const;
    const production = productionOf(types);
    expect(shownType(null, types, production)).toEqual({ family: 'production', fallback: 'mixed' });
    expect(shownType('Standard', types, production)).toEqual({ family: 'standard', fallback: 'mixed' });
    expect(typeOfFamily('production', production, types)).toBeNull();
    expect(shownType('ProductionOnly', types, 'ProductionOnly')).toEqual({ family: 'production', fallback: false });
  });

  it('turn no fallback on where the only production there is has none', () => {
    const types = ['Standard', 'ProductionOnly'] as const;
    expect(typeOfFamily('production', productionOf(types), types)).toBe('ProductionOnly');
  });
});
