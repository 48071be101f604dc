/** The environment of every integration suite: secrets and flags that only tests use. */
const fs = require("node:fs")
const os = require("node:os")
const path = require("node:path")

process.env.NODE_ENV = "test"
process.env.DB_HOST ??= "localhost"
process.env.JWT_SECRET = "integration-tests-jwt-secret-of-enough-length"
process.env.COOKIE_SECRET = "integration-tests-cookie-secret-of-enough-length"
process.env.AUTH_MFA_ENCRYPTION_KEY = "integration-tests-mfa-key-of-enough-length-0"
process.env.PAYOUT_ENCRYPTION_KEY = "integration-tests-payout-key-of-enough-length"
process.env.AUDIT_ENCRYPTION_KEY = "integration-tests-audit-key-of-enough-length-"
process.env.PLAZA_SHARED_SECRET = "integration-tests-shared-secret-of-enough-length"
process.env.PLAZA_DEMO = "true"
// A suite asks in a minute what people ask in hours; guards against guessing are as ever.
process.env.PLAZA_LIMITS_FACTOR = "1000"
const data = process.env.PLAZA_DATA_DIR || fs.mkdtempSync(path.join(os.tmpdir(), "plaza-test-"))
// Suites that run beside one another keep their files apart, as the runner does with their databases.
process.env.PLAZA_DATA_DIR = path.join(data, `worker-${process.env.JEST_WORKER_ID ?? "1"}`)
process.env.MEDUSA_DISABLE_TELEMETRY = "1"
process.env.LOG_LEVEL ??= "error"
delete process.env.REDIS_URL
// Whom a suite tells of changes it says itself.
process.env.STOREFRONT_WEBHOOK_SECRET = "integration-tests-storefront-secret-of-enough-length"
delete process.env.STOREFRONT_WEBHOOK_URLS
