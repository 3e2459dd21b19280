import { words } from '../workbook/words';

/** The objectives (sasaran) of the agency; the indicators of every unit serve one of them. */
export const objective = {
  welfare: words(
    'Meningkatnya keberfungsian sosial PPKS',
    'Better social functioning of people needing social services',
  ),
  protection: words(
    'Meningkatnya perlindungan sosial bagi korban bencana dan keluarga rentan',
    'Better social protection for disaster victims and vulnerable families',
  ),
  partners: words(
    'Meningkatnya peran potensi dan sumber kesejahteraan sosial (PSKS)',
    'A stronger role of community welfare partners (PSKS)',
  ),
  poverty: words('Meningkatnya ketepatan penanganan fakir miskin', 'Better targeted support for poor families'),
  accountability: words(
    'Meningkatnya akuntabilitas kinerja dan kualitas pelayanan dinas',
    'Better accountability and service quality of the agency',
  ),
};

/** Where figures come from; short names of the registers that units keep. */
export const source = {
  rehabilitation: words('Laporan bulanan Bidang Rehabilitasi Sosial', 'Monthly report, Social Rehabilitation'),
  protection: words('Laporan bulanan Bidang Perlindungan dan Jaminan Sosial', 'Monthly report, Social Protection'),
  empowerment: words('Laporan bulanan Bidang Pemberdayaan Sosial', 'Monthly report, Social Empowerment'),
  poverty: words('Laporan bulanan Bidang Penanganan Fakir Miskin', 'Monthly report, Support for the Poor'),
  secretariat: words('Laporan Sekretariat', 'Secretariat report'),
  home: words('Laporan bulanan panti', 'Monthly report of the care home'),
  inspectorate: words('LHE AKIP Inspektorat Kota', 'City Inspectorate, accountability evaluation'),
  statistics: words('Rilis BPS Kota Wanasari', 'Statistics office release'),
  survey: words('Survei Kepuasan Masyarakat', 'Public satisfaction survey'),
};
