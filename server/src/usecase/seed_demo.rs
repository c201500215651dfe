//! Demo data: connected offices, their officers, and invented citizens whose identity numbers carry unassigned county codes
//! (domain 3.8), so that none can be a living person's. Passwords are random and written to `demo.json`, never logged.
use super::{records::Person, register_citizen::open_account};
use crate::{
    failure::Failure,
    seal::Secret,
    store::{
        account::{self, AccountRow},
        detached, office,
    },
    world::World,
};
use domain::{
    case::OfficeKind,
    contact::Phone,
    division::{Divisions, Level},
    id::PersonId,
    id_number::IdNumber,
};
use serde::Serialize;

/// Places that are connected in the demo: all townships of 林西县, and one each of 同江市 and 海拉尔区.
const COUNTIES: [(&str, usize); 3] = [("150424", 20), ("230881", 1), ("150702", 1)];

/// Identity number, name, phone (area code and a number of zeros that no exchange gives out).
const CITIZENS: [(&str, &str, &str); 4] = [
    ("150499198505150024", "王晓兰", "0476-0000001"),
    ("150499197803121016", "李建国", "0476-0000002"),
    ("15049919900307007X", "乌云其木格", "0476-0000003"),
    ("230899196002291119", "赵德顺", "0454-0000004"),
];

/// The offices of a county, with the word they are known by.
const COUNTY_OFFICES: [(OfficeKind, &str); 12] = [
    (OfficeKind::Dpf, "残联"),
    (OfficeKind::CivilAffairs, "民政"),
    (OfficeKind::Finance, "财政"),
    (OfficeKind::HumanResources, "人社"),
    (OfficeKind::MedicalInsurance, "医保"),
    (OfficeKind::Housing, "住建"),
    (OfficeKind::Education, "教育"),
    (OfficeKind::Health, "卫健"),
    (OfficeKind::Transport, "交通"),
    (OfficeKind::Culture, "文旅"),
    (OfficeKind::Justice, "司法"),
    (OfficeKind::Veterans, "退役军人"),
];

/// One way to sign in, as `demo.json` lists it.
#[derive(Clone, Debug, Serialize)]
pub struct SignIn {
    /// `citizen`, or the code of a kind of office.
    pub role: String,
    /// Division code of an office; empty for citizens.
    pub place: String,
    /// Name of the office's place; empty for citizens.
    pub office: String,
    /// What to type as sign-in.
    pub sign_in: String,
    /// Password.
    pub password: String,
    /// Name of the person.
    pub name: String,
}

/// What came of seeding.
#[derive(Clone, Debug)]
pub enum Seeded {
    /// Done: the sign-ins.
    Done(Vec<SignIn>),
    /// There is demo data already.
    Already,
    /// The database holds accounts that are not demo accounts.
    RealData,
}

/// Seeds an empty database.
///
/// # Errors
/// When the database refuses.
pub async fn seed_demo(world: &World) -> Result<Seeded, Failure> {
    let mut reader = world.db.read().await?;
    // Seeded before: people may have registered since, and starting again must not fail because of them.
    let (first, _) = COUNTIES[0];
    let officers = account::of_office(&mut reader, OfficeKind::Dpf.code(), first).await?;
    if officers.iter().any(|officer| officer.demo) {
        return Ok(Seeded::Already);
    }
    if account::count_real(&mut reader).await? > 0 || office::count(&mut reader).await? > 0 {
        return Ok(Seeded::RealData);
    }
    drop(reader);
    let mut sign_ins = Vec::new();
    for (county, townships) in COUNTIES {
        sign_ins.extend(seed_county(world, county, townships).await?);
    }
    for (number, name, phone) in CITIZENS {
        sign_ins.push(seed_citizen(world, number, name, phone).await?);
    }
    Ok(Seeded::Done(sign_ins))
}

async fn seed_county(
    world: &World,
    county: &str,
    townships: usize,
) -> Result<Vec<SignIn>, Failure> {
    let unknown = || Failure::Broken("a demo place is not in the divisions".to_owned());
    let code = county.parse().map_err(|_| unknown())?;
    let name = Divisions::national().get(code).ok_or_else(unknown)?.name;
    let mut sign_ins = Vec::new();
    for (kind, word) in COUNTY_OFFICES {
        sign_ins.push(seed_officer(world, kind, county, &format!("{name}{word}")).await?);
    }
    let offices = Divisions::national()
        .children(Some(code))
        .filter(|d| d.level == Level::Township && d.is_office);
    for township in offices.take(townships) {
        sign_ins.push(
            seed_officer(
                world,
                OfficeKind::Township,
                &township.code.to_string(),
                township.name,
            )
            .await?,
        );
    }
    Ok(sign_ins)
}

async fn seed_officer(
    world: &World,
    kind: OfficeKind,
    place: &str,
    office_name: &str,
) -> Result<SignIn, Failure> {
    let password = password(world);
    let row = AccountRow {
        id: world.ids.uuid(),
        person_id: None,
        work_number: Some(format!("{}-{place}", kind.code())),
        officer_name: Some(format!("{office_name}经办人")),
        office_kind: Some(kind.code().to_owned()),
        office_place: Some(place.to_owned()),
        password_hash: world.passwords.hash(Secret::new(password.clone())).await?,
        token_version: 0,
        demo: true,
        created_at: world.now(),
        disabled_at: None,
    };
    let sign_in = SignIn {
        role: kind.code().to_owned(),
        place: place.to_owned(),
        office: office_name.to_owned(),
        sign_in: row.work_number.clone().unwrap_or_default(),
        password,
        name: row.officer_name.clone().unwrap_or_default(),
    };
    let (world, kind, place) = (world.clone(), kind.code(), place.to_owned());
    detached(async move {
        let mut tx = world.db.begin().await?;
        office::upsert(&mut tx, kind, &place, world.now()).await?;
        account::insert(&mut tx, &row).await?;
        tx.commit().await?;
        Ok::<_, Failure>(())
    })
    .await?;
    Ok(sign_in)
}

async fn seed_citizen(
    world: &World,
    number: &str,
    name: &str,
    phone: &str,
) -> Result<SignIn, Failure> {
    let broken = |_| Failure::Broken("a demo citizen is not well formed".to_owned());
    let password = password(world);
    let person = Person {
        id: PersonId(world.ids.uuid()),
        name: name.to_owned(),
        id_number: IdNumber::parse(number).map_err(broken)?,
        phone: Some(Phone::parse(phone).map_err(broken)?),
    };
    let hash = world.passwords.hash(Secret::new(password.clone())).await?;
    open_account(world, person, hash, true).await?;
    Ok(SignIn {
        role: "citizen".to_owned(),
        place: String::new(),
        office: String::new(),
        sign_in: number.to_owned(),
        password,
        name: name.to_owned(),
    })
}

fn password(world: &World) -> String {
    data_encoding::BASE32_NOPAD
        .encode(&world.ids.bytes::<10>())
        .to_lowercase()
}
