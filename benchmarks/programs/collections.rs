//! What Rust programs mostly do: vectors, strings, hash maps, ordered maps, iterators, trait objects, matches on enums.
//! SIZE is the number of words.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;
use std::hash::{BuildHasherDefault, Hasher};
use std::time::Instant;

const DEFAULT_SIZE: u32 = 12000;

/// A hasher without a random key: each repetition does the same work.
#[derive(Default)]
struct Fnv(u64);

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}

fn mix(checksum: u32, value: u32) -> u32 {
    (checksum ^ value).wrapping_mul(16_777_619)
}

fn next_random(state: &mut u32) -> u32 {
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    *state
}

#[derive(Debug)]
enum Token {
    Number(i64),
    Word(String),
    Operator(char),
}

fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut rest = text.chars().peekable();
    while let Some(&c) = rest.peek() {
        if c.is_ascii_digit() {
            let mut value = 0i64;
            while let Some(digit) = rest.peek().and_then(|d| d.to_digit(10)) {
                value = value.wrapping_mul(10).wrapping_add(i64::from(digit));
                rest.next();
            }
            found.push(Token::Number(value));
        } else if c.is_alphabetic() {
            let mut word = String::new();
            while let Some(&letter) = rest.peek().filter(|l| l.is_alphanumeric()) {
                word.push(letter);
                rest.next();
            }
            found.push(Token::Word(word));
        } else {
            rest.next();
            if !c.is_whitespace() {
                found.push(Token::Operator(c));
            }
        }
    }
    found
}

trait Shape {
    fn area(&self) -> f64;
}

struct Circle(f64);
struct Rectangle(f64, f64);
struct Triangle(f64, f64, f64);

impl Shape for Circle {
    fn area(&self) -> f64 {
        self.0 * self.0 * std::f64::consts::PI
    }
}

impl Shape for Rectangle {
    fn area(&self) -> f64 {
        self.0 * self.1
    }
}

impl Shape for Triangle {
    fn area(&self) -> f64 {
        let half = (self.0 + self.1 + self.2) / 2.0;
        (half * (half - self.0) * (half - self.1) * (half - self.2)).abs().sqrt()
    }
}

fn shapes(count: u32, state: &mut u32) -> Vec<Box<dyn Shape>> {
    (0..count)
        .map(|_| {
            let side = f64::from(next_random(state) % 100) + 1.0;
            let shape: Box<dyn Shape> = match next_random(state) % 3 {
                0 => Box::new(Circle(side)),
                1 => Box::new(Rectangle(side, side + 2.0)),
                _ => Box::new(Triangle(side, side + 1.0, side + 2.0)),
            };
            shape
        })
        .collect()
}

#[no_mangle]
pub extern "C" fn run(size: u32) -> u32 {
    let mut state = 1_380_649;
    let mut text = String::new();
    for i in 0..size {
        let random = next_random(&mut state);
        let _ = match random % 4 {
            0 => write!(text, "{} ", random >> 12),
            1 => write!(text, "stone{} + ", random >> 8 & 1023),
            2 => write!(text, "ring_{:x} ", random >> 20),
            _ => write!(text, "({} * été{}) ", i, random >> 28),
        };
    }
    let mut checksum = 1;
    let mut counts: HashMap<String, u32, BuildHasherDefault<Fnv>> = HashMap::default();
    let mut numbers: BTreeMap<i64, u32> = BTreeMap::new();
    for token in tokens(&text) {
        match token {
            Token::Number(value) => *numbers.entry(value % 4096).or_insert(0) += 1,
            Token::Word(word) => *counts.entry(word).or_insert(0) += 1,
            Token::Operator(c) => checksum = mix(checksum, c as u32),
        }
    }
    let mut ranked: Vec<(&String, &u32)> = counts.iter().collect();
    ranked.sort_by(|a, b| b.1.cmp(a.1).then_with(|| a.0.cmp(b.0)));
    for (word, count) in ranked.iter().take(500) {
        checksum = mix(mix(checksum, **count), word.len() as u32);
    }
    checksum = numbers.range(100..3000).fold(checksum, |sum, (value, count)| mix(sum, *value as u32 ^ *count));
    let mut lengths: Vec<f64> = shapes(size, &mut state).iter().map(|shape| shape.area()).collect();
    lengths.sort_by(|a, b| a.partial_cmp(b).unwrap());
    lengths
        .windows(2)
        .map(|pair| pair[1] - pair[0])
        .fold(checksum, |sum, gap| mix(sum, (gap * 16.0) as u32))
}

fn main() {
    let arguments: Vec<u64> = std::env::args().skip(1).map(|argument| argument.parse().unwrap_or(0)).collect();
    let argument = |index: usize, otherwise: u64| arguments.get(index).copied().unwrap_or(otherwise);
    let size = argument(0, u64::from(DEFAULT_SIZE)) as u32;
    let least = u128::from(argument(2, 0)) * 1_000_000;
    let most = u128::from(argument(3, 86_400_000)) * 1_000_000;
    let begin = Instant::now();
    let mut done = 0;
    loop {
        let start = Instant::now();
        let checksum = run(size);
        println!("rep {} {:08x}", start.elapsed().as_nanos(), checksum);
        done += 1;
        let elapsed = begin.elapsed().as_nanos();
        if (done >= argument(1, 1) && elapsed >= least) || elapsed >= most {
            break;
        }
    }
}
