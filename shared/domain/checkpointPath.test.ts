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

  it.each([
    ['C:\\VMs ', 'VMs '], ['C:\\VMs.', 'VMs.'], ['C:\\a. \\b', 'a. '], ['D:/a /b', 'a '], ['\\\\server\\share\\x...', 'x...'],
  ])('refuses %j, whose end Windows drops', (path, part) => {
    expect(checkPath(path)).toEqual({ code: 'pathEnding', part });
  });

  it.each([
    ['C:\\con', 'con'], ['C:\\VMs\\NUL.txt', 'NUL.txt'], ['C:\\Com1\\VMs', 'Com1'], ['C:\\LPT9', 'LPT9'], ['C:\\aux.tar.gz', 'aux.tar.gz'], ['C:\\COM²', 'COM²'],
  ])('refuses %j, which names a device', (path, part) => {
    expect(checkPath(path)).toEqual({ code: 'pathReserved', part });
  });

  it.each(['C:\\console', 'C:\\com', 'C:\\COM10', 'C:\\LPT0', 'C:\\my nul', 'C:\\.hidden', 'C:\\a\\.\\b', 'C:\\a\\..', '\\\\server.\\share'])('takes %s, which only looks like one', (path) => {
    expect(checkPath(path)).toBeNull();
  });

  it('refuses what is longer than Windows takes', () => {
    expect(checkPath(`C:\\${'a'.repeat(256)}`)).toBeNull();
    expect(checkPath(`C:\\${'a'.repeat(257)}`)).toEqual({ code: 'pathTooLong', length: 260, limit: 259 });
  });
});
