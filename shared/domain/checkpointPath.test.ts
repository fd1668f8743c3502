import { describe, expect, it } from 'vitest';
import { checkPath } from './checkpointPath.ts';

describe('checkPath', () => {
  it.each(['C:\\', 'd:\\VMs\\web 01', 'C:/VMs', '\\\\server\\share', '\\\\server\\share$\\Hyper-V', 'C:\\a\\..\\b', 'C:\\Größe (1)'])('takes %s', (path) => {
    expect(checkPath(path)).toBeNull();
  });

  it.each(['', '  '])('calls %j blank', (path) => {
    expect(checkPath(path)).toEqual({ code: 'pathBlank' });
  });

  it.each(['VMs', 'C:VMs', '\\VMs', '..\\VMs', '/srv/vms', '\\\\server', '\\\\?\\C:\\VMs', '\\\\.\\C:\\VMs', 'CC:\\VMs', 'http://a/b'])('refuses %s, which is not absolute', (path) => {
    expect(checkPath(path)).toEqual({ code: 'pathNotAbsolute' });
  });

  it.each(['C:\\a|b', 'C:\\a*', 'C:\\a\nb', 'C:\\a:b', '\\\\server\\share\\a:b', 'C:\\"a"', 'C:\\\uD800'])('refuses %j, which no folder can be called', (path) => {
    expect(checkPath(path)).toEqual({ code: 'pathCharacters' });
  });
});
