// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edithistory.h"
#include "domain/edits/riskscaleedits.h"
#include "support/documentfixture.h"
#include "views/common/planselection.h"
#include "views/risks/matrixview.h"
#include "views/risks/riskfilterbar.h"
#include "views/risks/riskspage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMouseEvent>
#include <QTest>

namespace Plimsoll::RiskPlan {

inline constexpr RiskId keys{80}, staff{81}, closed{82};
inline constexpr RiskActionId fallback{90}, order{91};

inline Risk risk(RiskId id, const QString &title, RiskSpot inherent, RiskSpot residual)
{
    Risk r;
    r.id = id;
    r.title = title;
    r.probability = inherent.probability;
    r.impact = inherent.impact;
    r.residualProbability = residual.probability;
    r.residualImpact = residual.impact;
    return r;
}

inline RiskAction action(RiskActionId id, const QString &title, ActionKind kind, int days)
{
    RiskAction a;
    a.id = id;
    a.risk = keys;
    a.title = title;
    a.kind = kind;
    a.daysAfterStrike = days;
    return a;
}

/// Keys: 3 × 4, then 2 × 4. Staff: 2 × 4 at both stages. The third is closed.
inline Plan planWithRisks()
{
    Plan plan = SmallPlan::make();
    Risk r = risk(keys, QStringLiteral("Signing keys expire"), {3, 4}, {2, 4});
    r.releases = {SmallPlan::release};
    plan.put(r);
    r = risk(staff, QStringLiteral("Staff falls ill"), {2, 4}, {2, 4});
    r.releases = {SmallPlan::other};
    plan.put(r);
    r = risk(closed, QStringLiteral("Old compiler"), {5, 5}, {5, 5});
    r.state = RiskState::Closed;
    plan.put(r);
    plan.put(action(fallback, QStringLiteral("Ship with the old keys"), ActionKind::Contingency, 4));
    plan.put(action(order, QStringLiteral("Order new keys"), ActionKind::Mitigation, 0));
    return plan;
}

/// The same, with the quality rated: of keys 2, then none; of staff none at all.
inline Plan planWithQuality()
{
    Plan plan = planWithRisks();
    RiskScale scale;
    scale.ratesQuality = true;
    plan.put(scale);
    Risk r = *plan.find(keys);
    r.qualityImpact = 2;
    plan.put(r);
    return plan;
}

/// The page over a plan, shown; it is Monday 18 May 2026.
struct Stage {
    DocumentFixture fixture;
    PlanSelection selection;
    RisksPage page;
    MatrixView &matrix;

    explicit Stage(const Plan &plan = planWithRisks()) : fixture(plan), page(fixture.document(), selection), matrix(page.matrix())
    {
        page.resize(1200, 900);
        page.show();
        page.activateWindow();
        matrix.setFocus();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The window did not become active.");
    }
    const Risk &record(RiskId id) { return *fixture.document().plan().find(id); }
    QAction *tool(const QString &text) const
    {
        for (QAction *action : page.tools()) {
            if (action && action->text() == text)
                return action;
        }
        return nullptr;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&matrix, key, modifiers); }
    QPoint at(RiskId id) const { return matrix.matrixLayout().find(id)->rect.center(); }
    QPoint centre(RiskSpot spot) const { return matrix.matrixLayout().geometry().cell(spot).center(); }
    void moveTo(QPoint point)
    {
        QMouseEvent event(QEvent::MouseMove, QPointF(point), matrix.mapToGlobal(QPointF(point)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&matrix, &event);
    }
    void drag(RiskId id, QPoint to)
    {
        const QPoint from = at(id);
        QTest::mousePress(&matrix, Qt::LeftButton, {}, from);
        moveTo(from + QPoint(QApplication::startDragDistance() + 1, 0));
        moveTo(to);
    }
    /// As a user chooses it in the bar above the matrix.
    void choose(const QString &name, const QString &text)
    {
        for (QComboBox *box : page.filterBar().findChildren<QComboBox *>()) {
            if (box->accessibleName() == name) {
                box->setCurrentIndex(box->findText(text));
                Q_EMIT box->activated(box->currentIndex());
            }
        }
    }
    size_t steps() { return fixture.document().history().done().size(); }
};

} // namespace Plimsoll::RiskPlan
