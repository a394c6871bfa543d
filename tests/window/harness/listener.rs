//! A machine next door that only listens: whatever reaches it left the program.

use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Listens on this machine, for streams and for single packets.
pub struct Listener {
    /// As an address writes it: `127.0.0.1:4711`.
    pub address: String,
    heard: Arc<Mutex<Vec<String>>>,
    packets: UdpSocket,
}

impl Listener {
    /// Begins to listen.
    pub fn new() -> Self {
        let packets = UdpSocket::bind("127.0.0.1:0").expect("a free port");
        packets.set_nonblocking(true).expect("a socket");
        let address = packets.local_addr().expect("address").to_string();
        let streams = TcpListener::bind(&address).expect("the same port");
        let heard = Arc::new(Mutex::new(Vec::new()));
        let ear = Arc::clone(&heard);
        // Ends with the test.
        std::thread::spawn(move || {
            for stream in streams.incoming().flatten() {
                // Known at once: who only connects and says nothing was here, too.
                let mut heard = ear.lock().unwrap_or_else(PoisonError::into_inner);
                heard.push(first_line(stream));
            }
        });
        Self { address, heard, packets }
    }

    /// What was heard so far: first lines of requests, and that there were packets.
    pub fn heard(&self) -> Vec<String> {
        let mut heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if self.packets.recv(&mut [0; 64]).is_ok() {
            heard.push("a packet".to_owned());
        }
        heard
    }
}

fn first_line(stream: TcpStream) -> String {
    let _ = stream.set_read_timeout(Some(Duration::from_millis(200)));
    let mut line = String::new();
    let _ = BufReader::new(stream).read_line(&mut line);
    format!("connected {}", line.trim())
}
