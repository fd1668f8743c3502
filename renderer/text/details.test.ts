import { describe, expect, it } from 'vitest';
import { fileNameOf, macText, partsOf } from './details.ts';

describe('the name of a disk file', () => {
  it('stands apart from its folder', () => {
    expect(fileNameOf('D:\\Hyper-V\\web01_6F1C0A52-9D0E-4D55-8A6B-0B7F8D1C2E03.avhdx')).toEqual({ folder: 'D:\\Hyper-V', name: 'web01_6F1C0A52-9D0E-4D55-8A6B-0B7F8D1C2E03.avhdx' });
    expect(fileNameOf('D:\\Hyper-V\\web01.vhdx')).toEqual({ folder: 'D:\\Hyper-V', name: 'web01.vhdx' });
    expect(fileNameOf('web01.vhdx')).toEqual({ folder: '', name: 'web01.vhdx' });
    expect(fileNameOf('\\\\server\\share\\a.vhdx')).toEqual({ folder: '\\\\server\\share', name: 'a.vhdx' });
  });

  it('is cut before the last of Hyper-V\'s GUID, never within a character', () => {
    expect(partsOf('web01_6F1C0A52-9D0E-4D55-8A6B-0B7F8D1C2E03.avhdx')).toEqual(['web01_6F1C0A52-9D0E-4D55-8A6B-0B7F8D', '1C2E03.avhdx']);
    expect(partsOf('a.vhdx')).toEqual(['', 'a.vhdx']);
    expect(partsOf('x🙂1234567.vhd')).toEqual(['x', '🙂1234567.vhd']);
  });
});

describe('a MAC address', () => {
  it('is written as Windows does', () => {
    expect(macText('00155D01AB02')).toBe('00-15-5D-01-AB-02');
    expect(macText('')).toBe('');
  });
});
