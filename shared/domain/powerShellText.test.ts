import { describe, expect, it } from 'vitest';
import { literalOf, powerShellOf } from './powerShellText.ts';

const on = { vmId: '11111111-1111-4111-8111-111111111111', vmName: 'SQL01', checkpointName: null };
const onCheckpoint = { ...on, checkpointName: 'Before' };
const checkpointId = '22222222-2222-4222-8222-222222222222';

describe('PowerShell to copy', () => {
  it('finds objects by id and names them in a comment', () => {
    expect(powerShellOf([{ ...onCheckpoint, intent: { kind: 'applyCheckpoint', checkpointId } }])).toBe([
      '# SQL01: Before',
      '$vm = Hyper-V\\Get-VM -Id \'11111111-1111-4111-8111-111111111111\'',
      '$checkpoint = Hyper-V\\Get-VMSnapshot -VM $vm | Where-Object Id -EQ \'22222222-2222-4222-8222-222222222222\'',
      'Hyper-V\\Restore-VMSnapshot -VMSnapshot $checkpoint -Confirm:$false',
    ].join('\n'));
  });

  it('says both steps of creating and applying, in their order', () => {
    const lines = powerShellOf([{ ...onCheckpoint, intent: { kind: 'createAndApply', checkpointId, name: 'kept' } }]).split('\n');
    expect(lines.at(-2)).toBe('Hyper-V\\Checkpoint-VM -VM $vm -SnapshotName \'kept\' -Confirm:$false');
    expect(lines.at(-1)).toContain('Restore-VMSnapshot');
  });

  it('keeps several steps apart by an empty line', () => {
    const text = powerShellOf([{ ...on, intent: { kind: 'start' } }, { ...on, intent: { kind: 'turnOff' } }]);
    expect(text.split('\n\n')).toHaveLength(2);
    expect(text).toContain('Stop-VM -VM $vm -TurnOff');
  });

  it('lets no name end its line or its literal', () => {
    const name = 'a\'‘’‚‛\r\n; Remove-Item * #';
    const text = powerShellOf([{ ...on, vmName: name, intent: { kind: 'createCheckpoint', name } }]);
    expect(text.split(/\r|\n/)).toHaveLength(3);
    expect(literalOf(name)).toBe('(\'a\'\'‘‘’’‚‚‛‛\' + [char]0x000D + [char]0x000A + \'; Remove-Item * #\')');
  });

  it('writes what cannot be seen as numbers, a text always first', () => {
    expect(literalOf('\u202Eabc')).toBe('(\'\' + [char]0x202E + \'abc\')');
    expect(literalOf('\u{E0001}')).toBe('(\'\' + [char]0xDB40 + [char]0xDC01)');
    expect(literalOf('')).toBe('\'\'');
    expect(literalOf('😀 é')).toBe('\'😀 é\'');
  });
});
