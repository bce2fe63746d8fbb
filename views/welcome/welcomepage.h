// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace Plimsoll {

/// A plan that was open lately.
struct RecentPlan {
    QString path;
    bool found = true;  ///< Whether the file is still there.
    bool draft = false; ///< It has no place of its own yet.
};

/// A template that ships.
struct TemplateOffer {
    QString name;        ///< As `plimsoll new --from` takes it.
    QString title;
    QString description;
};

/// What the window shows while no plan is open: the sample, an import and the templates first, then recent plans.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(const std::vector<TemplateOffer> &templates, QWidget *parent = nullptr);

    void setRecentPlans(const std::vector<RecentPlan> &plans);

Q_SIGNALS:
    void sampleRequested();
    void importRequested();
    void newRequested();
    void openRequested();
    void templateRequested(const QString &name);
    void recentRequested(const QString &path);
    void forgetRequested(const QString &path);

private:
    QVBoxLayout *m_recent;
    QWidget *m_recentBox;
};

} // namespace Plimsoll
