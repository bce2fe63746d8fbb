// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/recordjson.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestFieldCodec : public QObject
{
    Q_OBJECT

private:
    template<typename T>
    static void roundTrip(const T &value, const QVariant &stored, const QJsonValue &json)
    {
        QCOMPARE(FieldCodec<T>::toStored(value), stored);
        QCOMPARE(FieldCodec<T>::toJson(value), json);
        T back{};
        QVERIFY(FieldCodec<T>::fromStored(stored, back));
        QVERIFY(back == value);
        back = T{};
        QVERIFY(FieldCodec<T>::fromJson(json, back));
        QVERIFY(back == value);
    }

    template<typename T>
    static bool refuses(const QVariant &stored)
    {
        T value{};
        return !FieldCodec<T>::fromStored(stored, value);
    }

private Q_SLOTS:
    void storesEachTypeAsTheFileHoldsIt()
    {
        roundTrip(true, QVariant(qint64(1)), true);
        roundTrip(-7, QVariant(qint64(-7)), -7);
        roundTrip(2.5, QVariant(2.5), 2.5);
        roundTrip(u"Zürich"_s, QVariant(u"Zürich"_s), u"Zürich"_s);
        roundTrip(QDate(2024, 2, 29), QVariant(u"2024-02-29"_s), u"2024-02-29"_s);
        roundTrip(QTime(17, 5), QVariant(u"17:05"_s), u"17:05"_s);
        roundTrip(QDateTime({2026, 7, 23}, {12, 0}, QTimeZone::UTC), QVariant(u"2026-07-23T12:00:00.000Z"_s), u"2026-07-23T12:00:00.000Z"_s);
        roundTrip(MilestoneId(9007199254740993), QVariant(qint64(9007199254740993)), u"9007199254740993"_s);
        roundTrip(IdList<Role>{RoleId(3), RoleId(1)}, QVariant(u"3 1"_s), QJsonArray{u"3"_s, u"1"_s});
        roundTrip(MilestoneKind::GoLive, QVariant(u"go_live"_s), u"go_live"_s);
    }

    void emptyValuesAreNullOrEmptyText()
    {
        QVERIFY(FieldCodec<QDate>::toStored({}).isNull());
        QVERIFY(FieldCodec<MilestoneId>::toStored({}).isNull());
        QVERIFY(!FieldCodec<QString>::toStored(QString()).isNull());
        QVERIFY(FieldCodec<IdList<Role>>::toStored({}).toString().isEmpty());
    }

    void refusesWhatItCouldNotHaveWritten()
    {
        QVERIFY(refuses<bool>(qint64(2)));
        QVERIFY(refuses<int>(qint64(1) << 40));
        QVERIFY(refuses<QDate>(u"2026-02-30"_s));
        QVERIFY(refuses<QDate>(u"tomorrow"_s));
        QVERIFY(refuses<QTime>(u"25:00"_s));
        QVERIFY(refuses<QDateTime>(u"2026-07-23T12:00:00"_s)); // No zone.
        QVERIFY(refuses<MilestoneKind>(u"party"_s));
        QVERIFY(refuses<IdList<Role>>(u"3 x"_s));
        QVERIFY(refuses<MilestoneId>(qint64(-4)));
        QVERIFY(refuses<double>(u"abc"_s));
    }

    void aRecordSurvivesJson()
    {
        Milestone milestone;
        milestone.id = MilestoneId(42);
        milestone.release = ReleaseId(7);
        milestone.title = u"Code freeze \u2014 \U0001F680"_s;
        milestone.kind = MilestoneKind::Freeze;
        milestone.pinned = QDate(2026, 7, 22);
        milestone.owners = {RoleId(1), RoleId(2)};
        milestone.deadlineZone = DeadlineZone::AnywhereOnEarth;
        const auto back = fromJson<Milestone>(toJson(milestone));
        QVERIFY(back.hasValue());
        QCOMPARE(*back, milestone);
    }

    /// Quotes, controls, what JSON must not be broken by, half a surrogate pair, and numbers that are no JSON.
    void textOfFieldsReadsAsTheirJson()
    {
        const QString odd = u"\"a\\b\"/\b\f\n\r\t\x01\x1f\x7f\u2028\u00e9\U0001F680"_s;
        for (const QString &title : {QString(), u"plain"_s, odd, QString(QChar(0xd83d)), QString(odd + QChar(0xde80))}) {
            Milestone milestone;
            milestone.title = title;
            milestone.owners = {RoleId(1), RoleId(9007199254740993)};
            QCOMPARE(QJsonDocument::fromJson(fieldsToText(milestone, ~quint64(0))).object(), fieldsToJson(milestone, ~quint64(0)));
        }
        for (const double share : {0.0, 0.1, 1.0 / 3, 1e300, qInf(), qQNaN()}) {
            Membership membership;
            membership.share = share;
            const QByteArray written = QJsonDocument(fieldsToJson(membership, ~quint64(0))).toJson();
            QCOMPARE(QJsonDocument::fromJson(fieldsToText(membership, ~quint64(0))), QJsonDocument::fromJson(written));
        }
    }

    void jsonErrorsNameRecordAndField()
    {
        QJsonObject object = toJson(Role{RoleId(5), u"Lead"_s, false, {}, {}, {}});
        object.insert(u"everyone"_s, u"perhaps"_s);
        auto wrong = fromJson<Role>(object);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().text, u"Field \"everyone\" of record 5 in table \"role\" has a value that it cannot hold."_s);
        object.insert(u"everyone"_s, true);
        object.insert(u"colour"_s, u"blue"_s);
        wrong = fromJson<Role>(object);
        QVERIFY(!wrong);
        QVERIFY(wrong.error().text.contains(u"colour"_s));
        QVERIFY(!fromJson<Role>(QJsonObject{{u"name"_s, u"Lead"_s}}).hasValue());
    }
};

QTEST_GUILESS_MAIN(TestFieldCodec)
#include "tst_fieldcodec.moc"
