/** Top folders of uploads at the file provider; documents lie below its private folder. */
export const PUBLIC_FOLDER = "media"
export const DOCUMENTS_FOLDER = "documents"
