import { encodeRequest } from './frame.ts';

/** What the bootstrap prints in place of a reply where PowerShell's language is restricted; the mode follows after a blank. */
export function languageMark(nonce: string): string {
  return `bridge-language-${nonce}`;
}

/**
 * The first command of a PowerShell process, one complete line: pins the output's encoding, imports the bridge module once by
 * its absolute path and sends the first request. Nothing of it depends on the library's own reading: each outcome is either
 * a reply frame (the request's own, or one with the error that kept the module out) or the language mark.
 * In constrained language mode [Console]:: is forbidden, so there only the mark can be printed.
 */
export function bootstrapLine(nonce: string, id: string, modulePath: string): string {
  const module = Buffer.from(modulePath, 'utf8').toString('base64');
  const request = encodeRequest({ id, op: 'ready', args: {} }).trimEnd();
  return [
    `$ProgressPreference = 'SilentlyContinue'`,
    `if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {`
      + ` '${languageMark(nonce)} ' + $ExecutionContext.SessionState.LanguageMode`
      + ` } else {`
      // Without a console, as under a service, there is no encoding to set; frames are ASCII and do not need it.
      + ` try { [Console]::OutputEncoding = [System.Text.UTF8Encoding]::new($false) } catch { }`
      + ` try { Import-Module -Name ([System.Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('${module}'))) -ErrorAction Stop; ${request} }`
      + ` catch { ${failureReply(id)} }`
      + ` }`,
  ].join('; ');
}

/** The module is not there to write its own reply, so the bootstrap does. */
function failureReply(id: string): string {
  return [
    `$e = [ordered]@{ identifier = $_.FullyQualifiedErrorId; category = [string]$_.CategoryInfo.Category;`
      + ` exceptionType = $_.Exception.GetType().FullName; hresult = $_.Exception.HResult;`
      + ` command = [string]$_.CategoryInfo.Activity; message = $_.Exception.Message }`,
    `$b = [System.Text.Encoding]::UTF8.GetBytes((ConvertTo-Json -InputObject @{ ok = $false; error = $e } -Depth 4 -Compress))`,
    `[Console]::Out.Write([string][char]10 + '#${id} ' + $b.Length + ' ' + [Convert]::ToBase64String($b) + ' #${id}' + [char]10)`,
  ].join('; ');
}
