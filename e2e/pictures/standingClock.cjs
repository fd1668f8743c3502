/**
 * Loaded into the app's main process before the app (electron -r): a clock that stands at the pictures' instant, so that
 * two runs show the same times and nothing that takes time ever ends, until a scene lets it run.
 */
const RealDate = Date;
let stands = Number(process.env.PICTURES_TIME);
let runsSince = null;

function now() {
  return runsSince === null ? stands : stands + RealDate.now() - runsSince;
}

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(now());
    else super(...parts);
  }

  static now() {
    return now();
  }
};

globalThis.picturesClock = {
  run: () => { runsSince ??= RealDate.now(); },
  stop: () => {
    stands = now();
    runsSince = null;
  },
};

// What loads this file is no argument of the app.
process.argv.splice(process.argv.indexOf('-r'), 2);
