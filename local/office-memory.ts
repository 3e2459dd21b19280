/**
 * Environment of LibreOffice. It paints on many surfaces of 64 MB while it starts; memory that it gives back each time and is given
 * anew, page by page, takes more of a processor than all that it converts. So it keeps what it has, in large pages (Linux; no other
 * system looks at these names).
 */
export const OFFICE_MEMORY = {
  MALLOC_MMAP_MAX_: '0',
  MALLOC_TRIM_THRESHOLD_: '1000000000',
  GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1',
};
