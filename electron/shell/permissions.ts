import type { Session } from 'electron';

/** The app needs nothing that a page could ask for: Electron grants by default, so both ways are closed, and devices too. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}
