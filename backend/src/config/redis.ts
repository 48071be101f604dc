import type { Environment } from "./environment"

/**
 * With REDIS_URL the event bus, the workflow engine, locks and caches go through Redis, so that servers and
 * workers are separate processes; without it the in-memory ones serve a single process.
 */
export function redisModules({ REDIS_URL: redisUrl }: Environment) {
  if (!redisUrl) return []
  return [
    {
      resolve: "@medusajs/medusa/event-bus-redis",
      options: {
        redisUrl,
        jobOptions: { attempts: 5, backoff: { type: "exponential", delay: 2000 }, removeOnComplete: true },
      },
    },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
    { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl } },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/locking-redis",
            id: "locking-redis",
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
  ]
}
