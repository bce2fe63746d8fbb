// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/fieldedits.h"
#include "domain/labels.h"
#include "support/documentfixture.h"
#include "views/inspector/form.h"
#include "views/inspector/listfield.h"
#include "views/inspector/simpleforms.h"
#include "views/inspector/textfield.h"

#include <QAbstractItemModel>
#include <QCompleter>
#include <QLineEdit>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What forms of the inspector offer of the plan to be named.
class TestFormChoices : public QObject
{
    Q_OBJECT

private:
    static constexpr RiskId risk{700};
    static constexpr WorkItemId item{701};
    static constexpr ComponentId hoist{702}, jib{703};
    static constexpr FeatureToggleId fast{704}, slow{705};

    static Plan plan()
    {
        Plan plan = SmallPlan::make();
        Risk wind;
        wind.id = risk;
        wind.title = u"Wind"_s;
        plan.put(wind);
        WorkItem work;
        work.id = item;
        work.title = u"Search"_s;
        work.release = SmallPlan::release;
        plan.put(work);
        plan.put(Component{hoist, u"Hoist"_s, SmallPlan::crane});
        plan.put(Component{jib, u"Jib"_s, SmallPlan::crane});
        plan.put(toggle(fast, u"Fast"_s));
        return plan;
    }
    static FeatureToggle toggle(FeatureToggleId id, const QString &name)
    {
        FeatureToggle made;
        made.id = id;
        made.name = name;
        return made;
    }
    static std::unique_ptr<Form> shown(DocumentFixture &fixture, const char *table, qint64 id)
    {
        auto form = makeForm(QString::fromLatin1(table), fixture.document());
        form->setRecords({id});
        form->show();
        return form;
    }
    static void typeInto(QLineEdit *line, const QString &text)
    {
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    static QStringList suggested(const QLineEdit &line)
    {
        QStringList texts;
        const QAbstractItemModel *model = line.completer() ? line.completer()->model() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row)
            texts << model->index(row, 0).data().toString();
        return texts;
    }

private Q_SLOTS:
    void aRiskNamesTheComponentsThatItIsAbout()
    {
        DocumentFixture fixture(plan());
        const auto form = shown(fixture, "risk", risk.value());
        const auto *field = qobject_cast<ListField *>(form->editor(fieldLabel("risk", "components")));
        QVERIFY(field);
        QCOMPARE(field->lineEdit()->placeholderText(), u"No component"_s);
        typeInto(field->lineEdit(), u"Jib, Hoist"_s);
        QCOMPARE(fixture.document().plan().find(risk)->components, (IdList<Component>{jib, hoist}));
        typeInto(field->lineEdit(), u"Winch"_s);
        QVERIFY(!form->errorText(fieldLabel("risk", "components")).isEmpty());
        QCOMPARE(fixture.document().plan().find(risk)->components, (IdList<Component>{jib, hoist}));
    }

    void aWorkItemIsOfferedTheTogglesOfThePlan()
    {
        DocumentFixture fixture(plan());
        const auto form = shown(fixture, "work_item", item.value());
        const auto *field = qobject_cast<TextField *>(form->editor(fieldLabel("work_item", "feature_toggle")));
        QVERIFY(field);
        QCOMPARE(suggested(*field->lineEdit()), QStringList{u"Fast"_s});
        const QCompleter *before = field->lineEdit()->completer();
        form->refresh();
        QVERIFY(field->lineEdit()->completer() == before);
        QVERIFY(fixture.document().execute(edits::addRecord(fixture.document().plan(), toggle(slow, u"Slow"_s))));
        form->refresh();
        QCOMPARE(suggested(*field->lineEdit()), (QStringList{u"Fast"_s, u"Slow"_s}));
        // Others may be typed, as the toggle may come later.
        typeInto(field->lineEdit(), u"Zip"_s);
        QCOMPARE(fixture.document().plan().find(item)->featureToggle, u"Zip"_s);
    }
};

QTEST_MAIN(TestFormChoices)
#include "tst_formchoices.moc"
