// Loaded into every measured program (node --require): writes its processor time and memory when it ends.
const { appendFileSync } = require('node:fs');

process.on('exit', () => {
  if (!process.env.BENCH_FIGURES) return;
  const { user, system } = process.cpuUsage();
  appendFileSync(
    process.env.BENCH_FIGURES,
    `${JSON.stringify({ cpu: (user + system) / 1e6, mb: process.resourceUsage().maxRSS / 1024 })}\n`,
  );
});
