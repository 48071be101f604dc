import path from "node:path"
import type { Environment } from "./environment"

/** Where public files are kept. */
export function fileModule({ PLAZA_DATA_DIR, PLAZA_BACKEND_URL }: Environment) {
  return {
    resolve: "@medusajs/medusa/file",
    options: {
      providers: [
        {
          resolve: "@medusajs/medusa/file-local",
          id: "local",
          options: { upload_dir: path.join(PLAZA_DATA_DIR, "files"), backend_url: `${PLAZA_BACKEND_URL}/static` },
        },
      ],
    },
  }
}
