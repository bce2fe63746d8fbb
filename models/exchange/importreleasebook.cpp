// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importreleasebook.h"

#include "domain/allrecords.h"
#include "exchange/importnames.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

ReleaseBook::ReleaseBook(PlanDraft &draft, IdSource &ids, const ImportOptions &options, ReleaseGuess guess)
    : m_draft(draft), m_ids(ids), m_options(options), m_guess(std::move(guess))
{}

ProductId ReleaseBook::product(const QString &name)
{
    for (const Product &p : m_draft.plan().table<Product>()) {
        if (foldedName(p.name) == foldedName(name))
            return p.id;
    }
    Product made;
    made.id = m_ids.next<Product>();
    made.name = name;
    const ProductId id = made.id;
    m_draft.put(std::move(made));
    return id;
}

ProductId ReleaseBook::productFor(const QString &stated, const QString &guessed)
{
    if (!m_options.product.isEmpty())
        return product(m_options.product);
    if (!stated.isEmpty())
        return product(stated);
    const auto &products = m_draft.plan().table<Product>();
    if (products.size() == 1)
        return products.at(0).id;
    if (!guessed.isEmpty())
        return product(guessed);
    const QString title = m_draft.plan().settings().title.trimmed();
    return product(title.isEmpty() ? QCoreApplication::translate("ScheduleImport", "Product") : title);
}

ReleaseId ReleaseBook::use(ReleaseId id)
{
    if (std::ranges::find(m_used, id) == m_used.end())
        m_used.push_back(id);
    return id;
}

ReleaseId ReleaseBook::release(ProductId productId, const QString &name)
{
    for (const Release &r : m_draft.plan().table<Release>()) {
        if (r.product == productId && foldedName(r.name) == foldedName(name))
            return use(r.id);
    }
    Release made;
    made.id = m_ids.next<Release>();
    made.product = productId;
    made.name = name;
    const ReleaseId id = made.id;
    m_draft.put(std::move(made));
    return use(id);
}

ReleaseId ReleaseBook::statedRelease(const ScheduleRow &row)
{
    if (row.release.isEmpty() && m_options.release.isEmpty())
        return {};
    const QString key = row.product + QChar(0) + row.release;
    if (const auto known = m_cells.constFind(key); known != m_cells.cend())
        return *known;
    const bool said = !m_options.release.isEmpty();
    // What the user types is the name as it stands; what a column says may have the product before it.
    const ReleaseGuess cell = said ? ReleaseGuess{{}, m_options.release} : releaseOfCell(row.release);
    const ProductId productId = productFor(row.product.isEmpty() ? cell.product : row.product, m_guess.product);
    const ReleaseId id = release(productId, cell.release);
    m_cells.insert(key, id);
    return id;
}

ProductId ReleaseBook::statedProduct(const ScheduleRow &row)
{
    if (!m_options.product.isEmpty())
        return product(m_options.product);
    return row.product.isEmpty() ? ProductId() : product(row.product);
}

ReleaseId ReleaseBook::release(const ScheduleRow &row)
{
    if (const ReleaseId stated = statedRelease(row); stated.isValid())
        return stated;
    if (m_guess.release.isEmpty())
        return {};
    const QString key = row.product + QChar(0);
    if (const auto known = m_cells.constFind(key); known != m_cells.cend())
        return *known;
    const ReleaseId id = release(productFor(row.product, m_guess.product), m_guess.release);
    m_cells.insert(key, id);
    return id;
}

QStringList ReleaseBook::releaseNames() const
{
    QStringList names;
    for (const ReleaseId id : m_used) {
        if (const Release *r = m_draft.plan().find(id))
            names += r->name;
    }
    return names;
}

QStringList ReleaseBook::productNames() const
{
    QStringList names;
    for (const ReleaseId id : m_used) {
        const Release *r = m_draft.plan().find(id);
        const Product *p = r ? m_draft.plan().find(r->product) : nullptr;
        if (p && !names.contains(p->name))
            names += p->name;
    }
    return names;
}

} // namespace Plimsoll
