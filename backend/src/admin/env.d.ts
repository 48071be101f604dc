/// <reference types="vite/client" />

/** Address of the backend, `"/"` when it serves the admin itself; set by the admin's bundler. */
declare const __BACKEND_URL__: string | undefined
/** Path the admin is mounted at, `/app` by default; set by the admin's bundler. */
declare const __BASE__: string | undefined
/** Largest upload in bytes the admin offers; set by the admin's bundler. */
declare const __MAX_UPLOAD_FILE_SIZE__: number | undefined
