//! EXIF as a phone writes it: which way is up, and where the photo was taken. The place is in the middle of the South
//! Atlantic, where nobody lives: it is there so that tests can show it never reaches a preview.

/// Puts the block behind the start marker of a JPEG.
pub fn planted(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let block = [b"Exif\0\0", tiff(orientation).as_slice()].concat();
    // The block has a fixed size far below 256 bytes.
    let length = [0, block.len() as u8 + 2];
    [&jpeg[..2], &[0xff, 0xe1], &length, &block, &jpeg[2..]].concat()
}

/// A little-endian TIFF block: one directory with orientation, one with latitude and longitude.
fn tiff(orientation: u8) -> Vec<u8> {
    const GPS_AT: u8 = 8 + 2 + 2 * 12 + 4;
    const LATITUDE_AT: u8 = GPS_AT + 2 + 4 * 12 + 4;
    const LONGITUDE_AT: u8 = LATITUDE_AT + 24;
    let entry = |tag: u16, kind: u8, count: u8, value: u8| {
        [tag.to_le_bytes().as_slice(), &[kind, 0, count, 0, 0, 0, value, 0, 0, 0]].concat()
    };
    let degrees = |degrees: u32, minutes: u32, hundredths: u32| {
        [degrees, 1, minutes, 1, hundredths, 100].iter().flat_map(|n| n.to_le_bytes()).collect::<Vec<u8>>()
    };
    [
        b"II*\0\x08\0\0\0\x02\0".to_vec(),
        entry(0x0112, 3, 1, orientation),
        entry(0x8825, 4, 1, GPS_AT),
        vec![0; 4],
        b"\x04\0".to_vec(),
        entry(1, 2, 2, b'S'),
        entry(2, 5, 3, LATITUDE_AT),
        entry(3, 2, 2, b'W'),
        entry(4, 5, 3, LONGITUDE_AT),
        vec![0; 4],
        degrees(31, 41, 5926),
        degrees(21, 18, 2818),
    ]
    .concat()
}
