/** A window without anything of the app's, in which the bench opens its pages. */
const { app, BrowserWindow, Menu } = require('electron');

void app.whenReady().then(() => {
  Menu.setApplicationMenu(null);
  void new BrowserWindow({ width: 1280, height: 900, useContentSize: true, webPreferences: { sandbox: true, backgroundThrottling: false } }).loadURL('about:blank');
});
app.on('window-all-closed', () => app.quit());
