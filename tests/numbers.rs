//! What is printed and what stands in JSON are the same rows with the same values.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests stop the test")]

use serde_json::Value;
use std::process::Command;

fn run(args: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cqc-scan"));
    let output = command
        .args(args)
        .arg("fixtures")
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// The columns whose values are printed whole.
const WHOLE: &[&str] = &[
    "practice",
    "question",
    "rating",
    "previous",
    "inspected",
    "published",
    "from",
    "to",
    "date",
    "kind",
];

#[test]
fn printed_rows_are_those_of_json() {
    let json: Value = serde_json::from_str(&run(&["--format", "json"])).unwrap();
    for table in [
        "documents",
        "practices",
        "inspections",
        "ratings",
        "changes",
        "findings",
        "actions",
    ] {
        let rows = json[table].as_array().unwrap();
        let printed = run(&["--show", table, "--width", "4000"]);
        let mut lines = printed.lines();
        let head = lines.next().unwrap();
        assert!(head.ends_with(&format!(": {}", rows.len())), "{table}: {head}");
        // The names of the columns and a rule.
        let columns = lines.next().unwrap().to_owned();
        let plain = |text: &str| text.replace('_', " ");
        let mut printed: Vec<String> = lines.skip(1).take(rows.len()).map(plain).collect();
        assert_eq!(printed.len(), rows.len(), "{table}");
        let shown = |column: &&&str| columns.split_whitespace().any(|c| c == **column);
        for row in rows {
            // Changes are printed in an order of their own.
            let values: Vec<String> = WHOLE
                .iter()
                .filter(shown)
                .filter_map(|c| row[*c].as_str().map(plain))
                .collect();
            let line = printed.iter().position(|line| values.iter().all(|v| line.contains(v)));
            printed.remove(line.unwrap_or_else(|| panic!("{table}: {values:?}")));
        }
    }
}
