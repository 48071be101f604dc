import { defineConfig } from "@playwright/test"

const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
]

/** Specs that look at other things than a window (answers, races, sums, words), or choose its width themselves. */
const OF_NO_WIDTH = [
  ...["attacks", "backend-away", "cached-pages", "dark", "discover-pages", "foreign-origin", "moving-race"],
  ...["offer-changes", "own-map", "paying-once", "paying-once-as-guest", "ratings", "statuses", "thai"],
]

/**
 * Browser tests against a running Plaza. Environment: PLAZA_STOREFRONT_URL, PLAZA_CONNECTION (the path of
 * connection.json), CHROMIUM_PATH. With PLAZA_SCREENS=1 the pictures of `docs/screens` are taken instead.
 */
export default defineConfig({
  testDir: "e2e",
  testIgnore: process.env.PLAZA_SCREENS ? /e2e\/(admin\/)?[^/]+\.spec\.ts$/ : /e2e\/screens\//,
  // One shopper at a time: the tests share the demo city's free times.
  workers: 1,
  fullyParallel: false,
  timeout: 150_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  outputDir: "test-results",
  use: {
    baseURL: process.env.PLAZA_STOREFRONT_URL ?? "http://localhost:8000",
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    contextOptions: { reducedMotion: "reduce" },
    // What passes through a service worker escapes the routes that tests put up; the tests of the offline page allow it.
    serviceWorkers: "block",
    // Recording slows every page down; where nobody can open the recording, there is none.
    trace: process.env.CI ? "off" : "retain-on-failure",
    navigationTimeout: 60_000,
    // A step that waits for what never comes says so itself; out of time, a test would not tell which step it was.
    actionTimeout: 45_000,
    launchOptions: { executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args: CHROMIUM_FLAGS },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 900 } } },
    {
      name: "phone",
      // All of the storefront's own.
      testMatch: /e2e\/[^/]+\.spec\.ts$/,
      testIgnore: process.env.PLAZA_SCREENS ? /./ : new RegExp(`e2e/(${OF_NO_WIDTH.join("|")})\\.spec\\.ts$`),
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
  ],
})
