// Unpacks the browser of @sparticuz/chromium and says where its program lies. build/browser.mjs runs it, with TMPDIR set to
// the folder to fill. The package reads AWS_EXECUTION_ENV when it is imported: only then it unpacks its own NSS libraries.
import chromium from '@sparticuz/chromium';

console.log(await chromium.executablePath());
