//! Sentences and the claims that they must give.

use super::attach::Ratings;
use crate::read::Reader;
use crate::text::Document;

pub(super) fn claims(text: &str) -> Vec<String> {
    let reader = Reader::new().unwrap();
    let doc = Document::parse(text);
    let items = reader.lex(&doc);
    let ratings: &Ratings = &reader.ratings;
    let mut told = super::attach::Told::default();
    (0..doc.sentences.len())
        .flat_map(|n| ratings.read(&doc, n, items.of(n), &mut told))
        .map(|c| c.short())
        .collect()
}

/// What a sentence gives, where it is not what it should.
pub(super) fn wrong(text: &str, want: &[&str]) -> Option<String> {
    let got = claims(text);
    (got != want).then(|| format!("{text}\n  want {want:?}\n  got  {got:?}"))
}

#[test]
fn every_example_gives_exactly_its_claims() {
    #[rustfmt::skip]
    let cases: &[(&str, &[&str])] = &[
        ("The practice was rated good overall.", &["overall=good"]),
        ("Inspectors rated it inadequate for being safe and well-led, but good for caring.", &["safe+well_led=inadequate", "caring=good"]),
        ("It was rated requires improvement for safe, effective and responsive, and good for caring.", &["safe+effective+responsive=requires_improvement", "caring=good"]),
        ("Safe and well-led have dropped from good to inadequate.", &["safe+well_led=inadequate<good"]),
        ("Safety, leadership and effectiveness were rated inadequate.", &["safe+effective+well_led=inadequate"]),
        ("Responsive remains rated as good.", &["responsive=good<good"]),
        ("The overall rating has gone from requires improvement to good.", &["overall=good<requires_improvement"]),
        ("As well as dropping from good to inadequate overall, so have the surgery's ratings for safe and well-led.", &["overall=inadequate<good", "safe+well_led=inadequate<good"]),
        ("The overall rating fell from good to inadequate, as did effective.", &["overall=inadequate<good", "effective=inadequate<good"]),
        ("Safe - Good", &["safe=good"]),
        ("Are services safe? – Requires improvement", &["safe=requires_improvement"]),
        ("It is rated good in all five areas.", &["safe+effective+caring+responsive+well_led=good"]),
        ("The home was good for caring and inadequate in the other four.", &["caring=good", "rest4=inadequate"]),
        ("Maternity services went from good to inadequate.", &["maternity services/overall=inadequate<good"]),
        ("Safe is rated as requires improvement and caring was rated good.", &["safe=requires_improvement", "caring=good"]),
        ("Its rating for responsive has dropped from good to inadequate.", &["responsive=inadequate<good"]),
        ("The surgery was previously rated outstanding.", &["overall=outstanding@past"]),
        ("The home is good in all five areas bar responsive, which requires improvement.", &["safe+effective+caring+well_led=good", "responsive=requires_improvement"]),
        ("We rated the home outstanding overall, and good for all key questions other than caring.", &["overall=outstanding", "safe+effective+responsive+well_led=good"]),
        ("Maternity and surgery were rated good and inadequate respectively.", &["maternity/overall=good", "surgery/overall=inadequate"]),
        ("Effective, which had been good, is now inadequate.", &["effective=inadequate<good"]),
        ("Safe has slipped to inadequate; it was previously good.", &["safe=inadequate<good"]),
        ("It was outstanding for being caring, up from good, and good for being safe.", &["caring=outstanding<good", "safe=good"]),
        ("CQC didn't rate the practice on this occasion.", &["overall=not_rated"]),
        // Nothing was rated.
        ("Staff followed good practice and the stock was inadequate.", &[]),
        ("Services are rated outstanding, good, requires improvement or inadequate.", &[]),
        ("The practice could be rated inadequate.", &[]),
        ("We hope to be rated outstanding next year.", &[]),
        ("Of those, 37 practices were rated good.", &[]),
        ("Its sister home in Dunmere was rated good.", &[]),
    ];
    let wrong: Vec<String> = cases.iter().filter_map(|(text, want)| wrong(text, want)).collect();
    assert!(
        wrong.is_empty(),
        "{} of {} examples:\n{}",
        wrong.len(),
        cases.len(),
        wrong.join("\n")
    );
}
