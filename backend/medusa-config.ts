import { defineConfig, loadEnv } from "@medusajs/framework/utils"
import { readEnvironment } from "./src/config/environment"
import { fileModule } from "./src/config/files"
import { notificationModule } from "./src/config/notifications"
import { redisModules } from "./src/config/redis"
import { customerMethods, signInModules } from "./src/config/sign-in"
import { storefrontFeedModule } from "./src/config/storefront-feed"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

const ADMIN_PACKAGES = [
  "@hookform/resolvers/zod",
  "@medusajs/dashboard/components",
  "@medusajs/dashboard/hooks",
  "@medusajs/dashboard/lib",
  "@medusajs/icons",
  "@medusajs/js-sdk",
  "@tanstack/react-query",
  "@tiptap/core",
  "@tiptap/react",
  "@tiptap/starter-kit",
  "i18next",
  "qrcode",
  "react-hook-form",
  "react-i18next",
  "react-router-dom",
  "zod",
]

const environment = readEnvironment()
const { PLAZA_BACKEND_URL, PLAZA_STOREFRONT_URL } = environment
const idleMinutes = Math.max(environment.SESSION_IDLE_MINUTES, environment.PLATFORM_SESSION_IDLE_MINUTES)
const own = `${PLAZA_STOREFRONT_URL},${PLAZA_BACKEND_URL}`

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: environment.DATABASE_URL,
    databaseDriverOptions: { pool: { min: 0, max: 20 }, ssl: false, connection: { ssl: false } },
    redisUrl: environment.REDIS_URL,
    workerMode: environment.MEDUSA_WORKER_MODE,
    http: {
      jwtSecret: environment.JWT_SECRET,
      cookieSecret: environment.COOKIE_SECRET,
      storeCors: environment.STORE_CORS ?? own,
      adminCors: environment.ADMIN_CORS ?? own,
      authCors: environment.AUTH_CORS ?? own,
      authMethodsPerActor: { user: ["emailpass"], customer: customerMethods(environment) },
    },
    // As long as somebody may lie idle; each answer renews it.
    sessionOptions: { rolling: true, ttl: idleMinutes * 60_000 },
    cookieOptions: { secure: PLAZA_BACKEND_URL.startsWith("https:"), sameSite: "lax" },
  },
  admin: {
    backendUrl: PLAZA_BACKEND_URL,
    disable: environment.MEDUSA_WORKER_MODE === "worker",
    // Bundled at the first start in development, so that opening a page of ours does not reload the admin.
    vite: () => ({ optimizeDeps: { include: ADMIN_PACKAGES } }),
  },
  modules: [
    { resolve: "./src/modules/vendor" },
    { resolve: "./src/modules/venue" },
    { resolve: "./src/modules/scheduling" },
    { resolve: "./src/modules/catalog" },
    { resolve: "./src/modules/mail" },
    { resolve: "./src/modules/idempotency" },
    { resolve: "./src/modules/email-change" },
    { resolve: "./src/modules/media" },
    { resolve: "./src/modules/profile" },
    { resolve: "./src/modules/client" },
    { resolve: "./src/modules/audit" },
    { resolve: "./src/modules/sign-in" },
    { resolve: "./src/modules/attendance" },
    { resolve: "./src/modules/ledger" },
    storefrontFeedModule(environment),
    ...signInModules(environment),
    notificationModule(environment),
    fileModule(environment),
    ...redisModules(environment),
  ],
})
