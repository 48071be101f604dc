import path from "node:path"
import type { Environment } from "./environment"

/** Pictures of the demo city lie here under fixed names, so that seeding again replaces instead of adding. */
export const SEED_FOLDER = "seed"

/** The folder of all local files; `public` and `private` lie in it. */
export const filesFolder = ({ PLAZA_DATA_DIR }: Pick<Environment, "PLAZA_DATA_DIR">) =>
  path.resolve(PLAZA_DATA_DIR, "files")

/** The address of the public folder on this machine, without a slash at its end. */
export const fileAddress = ({ PLAZA_BACKEND_URL }: Pick<Environment, "PLAZA_BACKEND_URL">) =>
  `${PLAZA_BACKEND_URL.replace(/\/+$/, "")}/files`

/** Where files are kept: in an S3 bucket when S3_BUCKET is set, else on the disk of this machine. */
export function fileModule(environment: Environment) {
  const provider = environment.S3_BUCKET ? bucket(environment) : disk(environment)
  return { resolve: "@medusajs/medusa/file", options: { providers: [provider] } }
}

function disk(environment: Environment) {
  return {
    resolve: "./src/modules/file-disk",
    id: "disk",
    options: {
      root: filesFolder(environment),
      url: fileAddress(environment),
      fixed_folders: [SEED_FOLDER],
    },
  }
}

/** Without an access key the machine's own role signs. An endpoint of its own (MinIO, R2) takes path-style names. */
function bucket(environment: Environment) {
  const { S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_FILE_URL, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } =
    environment
  if (!S3_REGION || !S3_FILE_URL) {
    throw new Error(
      "Plaza cannot start: S3_BUCKET also needs S3_REGION and S3_FILE_URL (the bucket's public address)",
    )
  }
  return {
    resolve: "@medusajs/medusa/file-s3",
    id: "s3",
    options: {
      bucket: S3_BUCKET,
      region: S3_REGION,
      endpoint: S3_ENDPOINT,
      file_url: S3_FILE_URL,
      authentication_method: S3_ACCESS_KEY_ID ? "access-key" : "s3-iam-role",
      access_key_id: S3_ACCESS_KEY_ID,
      secret_access_key: S3_SECRET_ACCESS_KEY,
      cache_control: "public, max-age=31536000, immutable",
      additional_client_config: S3_ENDPOINT ? { forcePathStyle: true } : {},
    },
  }
}
