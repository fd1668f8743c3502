import { type BrowserWindow, dialog } from 'electron';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { writeFileAtomically } from './atomicFile.ts';

/**
 * Asks a person for a JSON file and writes it, whole or not at all; null: they cancelled. `text` is asked for after they
 * chose. FILE_UNWRITABLE with the system's words, or the error there is in the place of the text.
 */
export async function saveTextFile(
  window: BrowserWindow | null, proposedName: string, text: () => Promise<Result<string>>,
): Promise<Result<{ readonly path: string } | null>> {
  const options = {
    defaultPath: proposedName,
    filters: [{ name: 'JSON', extensions: ['json'] }],
  };
  const { canceled, filePath } = await (window === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options));
  if (canceled || filePath === '') return ok(null);
  try {
    const content = await text();
    if (!content.ok) return content;
    await writeFileAtomically(filePath, content.value);
    return ok({ path: filePath });
  } catch (error) {
    return fail({ code: 'FILE_UNWRITABLE', detail: error instanceof Error ? error.message : String(error) });
  }
}
